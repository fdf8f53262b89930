import { quarter } from "../../../../src/domain/deadline/forms/quarter";
import { testForm } from "../form-table";

testForm(quarter, {
  reads: {
    "Quý II/2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "Quý II năm 2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "Quí 2/2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "Q.II-2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "QUÝ II.2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "Quý III": "period 2024-07-01 2024-09-30 (year)",
    "Hết quý I/2025": "period 2025-01-01 2025-03-31",
    "Q2/24": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "Quý II/năm 2026": "period 2026-04-01 2026-06-30",
    "Qúy II, năm 2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "quý lV/2024": "period 2024-10-01 2024-12-31",
    "Quý ІІІ/2024": "period 2024-07-01 2024-09-30",
    "Quý Ⅱ/2024": "period 2024-04-01 2024-06-30 > 2024-07-01",
    "Quý tư năm 2024": "period 2024-10-01 2024-12-31",
    "Chậm nhất quý II/2024": "period - 2024-06-30 > 2024-07-01",
    "Quý IV / 2024": "period 2024-10-01 2024-12-31",
  },
  refuses: {
    "Quý V/2024": "invalid",
    "Quý IIII/2024": "invalid",
    "Quý 0/2024": "invalid",
    "Quý 5": "invalid",
    "Quý 11/2024": "invalid",
    "Quý IX/2024": "invalid",
    "Quý II/1999": "unreadable",
    "Quý II hoặc quý III/2024": "unreadable",
    "Quý II/2024 chuyển sang Quý III/2024": "unreadable",
    "Sau quý II/2024": "unreadable",
    "Quý 1/2": "unreadable",
  },
});
