/*
 * The first script of the task pane's page, before office.js and everything else. Written by hand in ES5 and served as
 * it is: it must run in the web views of Excel 2016 and 2019 (Internet Explorer's Trident, the old Edge's EdgeHTML).
 * Where the web view cannot run the add-in it puts a page that says why and what to do in the place of all that follows.
 */
(function () {
  var WINDOWS = {
    title: "Rà soát phụ lục chưa chạy được trên Excel này",
    why: "Excel trên máy này mở tiện ích bằng trình duyệt cũ của Windows. Đó là trường hợp của Excel 2016, Excel 2019 và của máy chưa có WebView2. Tiện ích cần trình duyệt mới hơn.",
    ways: [
      "Dùng Excel 2021 trở lên hoặc Microsoft 365.",
      "Nếu máy đã có Microsoft 365: đề nghị bộ phận công nghệ thông tin cài Microsoft Edge WebView2 Runtime, sau đó mở lại Excel.",
      "Mở sổ làm việc bằng Excel trên web, trong trình duyệt Edge, Chrome, Firefox hoặc Safari.",
    ],
    english:
      "Appendix Review cannot run in this Excel: it opens add-ins in an old Windows browser (Excel 2016, Excel 2019, or no WebView2 on this computer). Use Excel 2021 or later, Microsoft 365 with the Microsoft Edge WebView2 Runtime, or Excel on the web. The workbook has not been changed.",
  };
  var OTHERS = {
    title: "Rà soát phụ lục chưa chạy được trên Excel này",
    why: "Trình duyệt mà Excel đang dùng để mở tiện ích là bản cũ.",
    ways: [
      "Trên máy Mac: cập nhật macOS và Safari lên bản 16.4 trở lên, sau đó mở lại Excel.",
      "Với Excel trên web: cập nhật trình duyệt Edge, Chrome, Firefox hoặc Safari.",
      "Mở sổ làm việc trên máy khác có Excel 2021 trở lên hoặc Microsoft 365.",
    ],
    english:
      "Appendix Review cannot run here: Excel opens add-ins in an old browser on this computer. On a Mac, update macOS and Safari to 16.4 or later; with Excel on the web, update the browser. The workbook has not been changed.",
  };
  var UNREACHED = {
    title: "Rà soát phụ lục chưa mở được",
    why: "Không nạp được thư viện office.js của Microsoft mà mọi tiện ích của Excel đều cần.",
    ways: [
      "Kiểm tra kết nối mạng của máy này, sau đó đóng bảng và mở lại.",
      "Nếu mạng của cơ quan không có Internet: đề nghị bộ phận công nghệ thông tin đặt thư viện này trên máy chủ của cơ quan, như hướng dẫn triển khai.",
    ],
    english:
      "Appendix Review could not be opened: Microsoft's library office.js, which every add-in needs, was not reached. Check this computer's network, then close the pane and open it again. The workbook has not been changed.",
  };

  var gate = document.getElementById("gate");
  var library = gate.getAttribute("data-office-js");
  var oldWindows = /Trident\/|MSIE |Edge\//.test(navigator.userAgent);

  if (!oldWindows && knowsTheLanguage()) {
    // A script that cannot be loaded tells so to nobody but those who listen on its way down.
    window.addEventListener("error", sayThatLibraryIsMissing, true);
    return;
  }
  // All that follows in the page becomes dead text: no further script of it is run.
  document.write('<plaintext style="display:none">');
  document.addEventListener("DOMContentLoaded", function () {
    document.body.innerHTML = page(oldWindows ? WINDOWS : OTHERS);
    answerExcel();
  });

  function sayThatLibraryIsMissing(event) {
    if (event.target.tagName !== "SCRIPT" || event.target.getAttribute("src") !== library) return;
    document.addEventListener("DOMContentLoaded", function () {
      document.body.innerHTML = page(UNREACHED);
    });
  }

  /** What the add-in's code cannot do without and no compiler can put in: Chrome 93, Safari 16.4. */
  function knowsTheLanguage() {
    try {
      new RegExp("(?<=a)b");
    } catch (error) {
      if (error instanceof SyntaxError) return false;
      throw error;
    }
    return typeof Object.hasOwn === "function" && typeof [].at === "function";
  }

  /** Excel waits for its library to answer from every page; without that it may put an error of its own over ours. */
  function answerExcel() {
    var script = document.createElement("script");
    script.onload = function () {
      if (window.Office) window.Office.onReady(function () {});
    };
    script.src = library;
    document.head.appendChild(script);
  }

  function page(words) {
    var ways = "";
    for (var at = 0; at < words.ways.length; at += 1) ways += '<li style="margin:0 0 8px">' + words.ways[at] + "</li>";
    return (
      "<main style=\"display:block;margin:0;padding:16px 44px 16px 16px;font:14px/1.5 'Segoe UI',Arial,sans-serif;color:#242424;background:#fff\">" +
      '<h1 style="font-size:18px;line-height:1.3;margin:0 0 12px">' +
      words.title +
      "</h1>" +
      '<p style="margin:0 0 12px">' +
      words.why +
      " Sổ làm việc không bị thay đổi gì.</p>" +
      '<p style="margin:0 0 8px"><b>Có thể làm một trong các cách sau:</b></p>' +
      '<ul style="margin:0 0 16px;padding-left:20px">' +
      ways +
      "</ul>" +
      '<p lang="en" style="margin:0;padding-top:12px;border-top:1px solid #d1d1d1">' +
      words.english +
      "</p></main>"
    );
  }
})();
