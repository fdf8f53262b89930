import { beforeDate } from "../../../../src/domain/deadline/forms/before-date";
import { testForm } from "../form-table";

testForm(beforeDate, {
  reads: {
    "Trước ngày 15/6/2024": "deadline - 2024-06-14",
    "Trước ngày 01/7/2024": "deadline - 2024-06-30",
    "Trước 30/6": "deadline - 2024-06-29 (year)",
    "Trước ngày 15 tháng 6 năm 2024": "deadline - 2024-06-14",
    "Xong trước ngày 15/6/2024": "deadline - 2024-06-14",
    "Hoàn thành trước ngày 15/6/2024": "deadline - 2024-06-14",
    "Chậm nhất trước ngày 15/6/2024": "deadline - 2024-06-14",
    "Đến trước ngày 15/6/2024": "deadline - 2024-06-14",
    "Hạn: trước 30/6/2024": "deadline - 2024-06-29",
    "Trước 17h00 ngày 15/6/2024": "deadline - 2024-06-15",
    "Trước 0h00 ngày 15/6/2024": "deadline - 2024-06-14",
    "Trước thứ Sáu, ngày 14/6/2024": "deadline - 2024-06-13",
  },
  refuses: {
    "Trước ngày 00/00/2024": "invalid",
    "Trước ngày 31/6/2024": "invalid",
    "Trước ngày 15": "unreadable",
    "Trước khi trình HĐND tỉnh": "event",
    "Không trước ngày 15/6/2024": "unreadable",
    "Trước 25h ngày 15/6/2024": "unreadable",
    "Trước thứ Năm, ngày 14/6/2024": "unreadable",
    "Trước 15 ngày": "unreadable",
  },
});
