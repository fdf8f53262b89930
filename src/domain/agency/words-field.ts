import { phraseList } from "./phrase-list";
import { phrases } from "./phrase-table";

/**
 * What usual units are about whose names hold a comma, or "và" in the middle of a list: "Chi cục Chăn nuôi, Thú y và Thủy sản"
 * is one body, "Phòng Nội vụ, Tư pháp" two. From the names of departments of ministries and of units of departments.
 */
export const COMMA_FIELDS = phrases([
  ...phraseList(`
    Xúc tiến Thương mại, Du lịch và Đầu tư
    Xúc tiến Đầu tư, Thương mại và Du lịch
    Xúc tiến Đầu tư, Thương mại, Du lịch
    Chăn nuôi, Thú y và Thủy sản
    Chăn nuôi, Thú y
    Trồng trọt, Bảo vệ thực vật
    Trồng trọt, Chăn nuôi và Thú y
    Thủy sản, Biển và Hải đảo
    Thủy lợi, Đê điều và Phòng, chống thiên tai
    Quản lý đê điều và Phòng, chống thiên tai
    Phòng, chống thiên tai
    Phòng, chống tham nhũng, lãng phí, tiêu cực
    Phòng, chống tệ nạn xã hội
    Phòng, chống HIV/AIDS
    Phòng thủ dân sự, Phòng, chống thiên tai và tìm kiếm cứu nạn
    Quản lý Chất lượng Nông, Lâm sản và Thủy sản
    Chất lượng, Chế biến và Phát triển thị trường
    Tiêu chuẩn, Đo lường, Chất lượng
    Kinh tế, Hạ tầng và Đô thị
    Nông nghiệp, Môi trường và Đô thị
    Văn hóa, Khoa học và Thông tin
    Văn hóa, Thể thao và Du lịch
    Văn hóa, Thông tin và Thể thao
    Văn hóa, Thể thao và Truyền thông
    Lao động, Thương binh và Xã hội
    Giáo dục, Khoa học và Công nghệ
    Khoa học, Công nghệ và Môi trường
    Khoa học, Công nghệ và Đào tạo
    Khoa học công nghệ, Đào tạo và Môi trường
    Khoa học, công nghệ và đổi mới sáng tạo
    Khoa học, công nghệ, đổi mới sáng tạo
    Xuất bản, In và Phát hành
    Phát thanh, truyền hình và thông tin điện tử
    Phát thanh truyền hình và thông tin điện tử
    Mỹ thuật, Nhiếp ảnh và Triển lãm
    Kế hoạch, Tài chính
    Tổ chức, Cán bộ
    Tổ chức, Hành chính
    Hành chính, Tổng hợp
    Hành chính, Tổ chức
    Quản lý Khám, chữa bệnh
    Quản lý Y, Dược cổ truyền
    Bà mẹ, trẻ em
    Quản lý nợ và Kinh tế đối ngoại
    Quản lý, giám sát chính sách thuế, phí và lệ phí
    Quản lý, giám sát kế toán, kiểm toán
    Quản lý, giám sát bảo hiểm
    Quản lý thuế, phí và lệ phí
    Tổng hợp, Đối ngoại
    Bưu chính, Viễn thông
    Thông tin, Thống kê
    Thông tin, Báo chí và Xuất bản
    Dân tộc, Tôn giáo
    Dân số, Trẻ em
    Bảo trợ xã hội, Trẻ em
    Quản lý Khu kinh tế, khu công nghiệp
  `),
  // Phòng Kinh tế - Kỹ thuật: as fields of a list they are one each, "Các phòng: Kinh tế, Văn hóa - Xã hội"
  ...phraseList(`
    Văn hóa - Xã hội
    Kinh tế - Hạ tầng
    Kinh tế - Kỹ thuật
    Kinh tế - Xã hội
    Kinh tế - Ngân sách
    Tài chính - Kế hoạch
    Kế hoạch - Tài chính
    Tổ chức - Hành chính
    Hành chính - Tổng hợp
    Hành chính - Quản trị
    Văn hóa - Thông tin
    Văn hóa và Thông tin
    Kinh tế và Hạ tầng
    Tài nguyên và Môi trường
    Giáo dục và Đào tạo
    Nông nghiệp và Môi trường
    Nông nghiệp và Phát triển nông thôn
  `),
]);
