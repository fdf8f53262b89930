import { session } from "../../../../src/domain/deadline/forms/session";
import { testForm } from "../form-table";

testForm(session, {
  reads: {
    "Kỳ họp thứ 35 HĐND tỉnh": "event - -",
    "Kỳ họp HĐND cuối năm 2024": "event - -",
    "Trình HĐND tỉnh tại kỳ họp thường lệ giữa năm 2024": "event - -",
    "Tại phiên họp gần nhất của Ban Thường vụ": "event - -",
    "Sau kỳ họp": "event - -",
    "Kỳ họp thứ nhất, Quốc hội khóa XVI": "event - -",
  },
  refuses: {
    "Kỳ họp tháng 7/2024": "unreadable",
    "Phiên họp ngày 15/6/2024": "unreadable",
    "Kỳ họp thứ 8 (quý IV)": "unreadable",
    "Trước kỳ họp 15 ngày": "unreadable",
  },
});
