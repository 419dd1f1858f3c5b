// What Vietnamese reports count, as words. A unit is the longest entry that the words behind the number begin with;
// behind a classifier it takes the noun too. Lower case but for abbreviations; one spelling of hòa/hoà, the matcher knows
// the other. Physical units, currencies and time units have their own tables, so no "kg", "đồng", "tháng" here.
import { list } from './words.js';

/** Words that statistics use as units: the unit is this word alone, whatever noun follows (`45 vụ` in `45 vụ tai nạn`). */
export const STANDALONE = [
  // what happens, one at a time
  ...list(`
    vụ, ca, buổi, đợt, lớp, lần, trường hợp, cuộc, trận, phiên, kỳ, khóa, vòng, hiệp, tiết, chặng, lứa, đời, bước,
    khâu
  `),
  // where it happens and what is built
  ...list(`
    điểm, cơ sở, công trình, hạng mục, địa điểm, vị trí, tuyến, đoạn, chốt, nút, trạm, trung tâm, trường, phòng,
    khoa, viện, nhà, khu, vùng, cụm, ô, quầy, gian, kho, bãi, bến, cảng, chợ, cầu, cống, đập, hồ, ao, đầm, giếng,
    kênh, kè, đê, hầm, lò, mỏ, xưởng, trại, vườn, rừng, núi, đồi, sông, suối, đảo, bờ, cửa, cổng, ngõ, hẻm, ngách,
    đường, phố, làn, bể, tháp, chùa, đình, đền, miếu, lăng, mộ
  `),
  // people as registers count them
  ...list(`
    người, hộ, em, cháu, cụ, dân, khách, ông, bà, anh, chị, cô, chú, bác, thầy, bạn, mẹ, bé, trẻ, thợ, lính
  `),
  // bodies and teams
  ...list(`
    tổ, đội, nhóm, đoàn, ban, hội, đảng, sở, ngành, cấp, phe, tốp, toán, kíp, ê kíp, phái đoàn, hãng, công ty,
    nước
  `),
  // administrative units
  ...list(`
    tỉnh, thành phố, huyện, quận, thị xã, thị trấn, phường, xã, đặc khu, thôn, xóm, ấp, bản, làng, buôn, bon, phum,
    sóc, khóm, khu phố, tổ dân phố, khối phố, tiểu khu, bang, vùng lãnh thổ, châu lục
  `),
  // things that tables count whatever they serve
  ...list(`
    xe, tàu, thuyền, ghe, máy, mẫu, mã, thẻ, sổ, giải, chỗ, bậc, tầng, trang, mục, môn, đề, bài, câu, đơn, tin,
    ảnh, phim, mức, nấc, hạng, lối, mặt, hướng, khoản, điều khoản, nhánh, mạch, lộ, ngăn, khoang, toa, luồng, nhịp,
    trụ, cột, móng, mố, giường, bàn, ghế, tủ, cánh cửa, phiếu, vé, lệnh, bệnh, giống, nghề, món, bữa, tập, cục,
    vết, lỗi, tội, ngôn ngữ, màu, nét
  `),
];

/** Bare classifiers and containers: the unit takes the noun behind them (`căn nhà`, `suất quà`, `lượt khách`). */
export const CLASSIFIERS = [
  // living things, plants and their parts
  ...list(`
    gánh, vỏ,
    con, cây, quả, trái, củ, hạt, bông, cành, nhành, lá, ngọn, chùm, buồng, nải, bụi, gốc, bầy, đàn, tên, vị
  `),
  // things at large
  ...list(`
    chiếc, cái, căn, ngôi, tòa, cỗ, hòn, viên, thỏi, thanh, tấm, bức, mảnh, miếng, mẩu, lát, khúc, sợi, dải, dòng,
    pho, khẩu, cánh, mái, thửa, lô, cơn, phát, tút, tép, bánh
  `),
  // paper
  ...list(`
    cuốn, quyển, tờ, xấp
  `),
  // sets, pairs and bundles; no "khối": it is m3 before đất, đá, gỗ, bê tông
  ...list(`
    bộ, dàn, giàn, đôi, cặp, bó, bịch, cuộn, xâu, tệp, kiện, mớ
  `),
  // containers; no "xe", "tàu": they are counted themselves
  ...list(`
    thùng, bao, hộp, gói, chai, lọ, can, bình, túi, giỏ, khay, vỉ, ống, tuýp, lon, hũ, két, phuy, xô, chậu, chum,
    vại, thúng, sọt, rổ, bì, phong, ly, cốc, chén, bát, tô, đĩa, nồi, tráp
  `),
  // portions and turns
  ...list(`
    suất, phần, lượt, liều, mũi, chuyến
  `),
  // sorts
  ...list(`
    loại, thứ, kiểu, dạng, chủng
  `),
];

/** Nouns met in counts only behind a classifier or a container (`liều vắc xin`, `bao thuốc lá`, `tấm bạt`): they end the unit there, and start none of their own. */
export const CLASSIFIED = [
  // medicine, drugs, explosives
  ...list(`
    phi lao, củi, lãi, tràm, đước, dừa nước,
    vắc xin, vắc-xin, vaccine, vacxin, thuốc lá, thuốc tây, thuốc nổ, thuốc trừ sâu, thuốc bảo vệ thực vật,
    thuốc lắc, ma túy, heroin, hêrôin, methamphetamine, ketamine, cần sa, thuốc phiện, nước muối, dung dịch, máu,
    dịch truyền, vitamin, vi chất, hóa chất, chế phẩm
  `),
  // food and goods
  ...list(`
    gạo, mì, mì tôm, mì gói, mì ăn liền, sữa, sữa tươi, sữa bột, nước mắm, nước uống, nước suối, nước ngọt,
    nước lọc, nước sạch, dầu ăn, dầu, xăng, rượu, rượu ngoại, bột ngọt, hạt nêm, muối, gia vị, bánh kẹo, kẹo,
    thực phẩm, lương thực, lương khô, rau, thịt, cơm, cháo, phở, bún, cà phê, chè, trà, phân bón, phân đạm,
    thức ăn chăn nuôi, cám, xi măng, cát, đá, thóc, lúa, ngô, khoai, sắn, đậu, lạc, mắc ca, hồ tiêu
  `),
  // fruit, plants
  ...list(`
    dừa, cam, bưởi, chuối, xoài, mít, sầu riêng, thanh long, dưa hấu, dứa, vải thiều, ổi, na, bơ, cau, mai, đào,
    quất, quế, muồng, keo, thông, lim, cao su, lan, hồng, cúc, ly ly, tre, bạch đàn, phượng, xà cừ, hoa
  `),
  // cloth, metal, parts and things
  ...list(`
    tôn, thép, gỗ, kính, kim loại, vàng, bạc, gas, rác, đất, mưa, tường, tiền, bảo hiểm, hương, nến, bóng,
    chiếu, kiếm, vải, nilon, nhựa, bê tông, dây điện, dây cáp, cáp điện, giấy, phấn, mực, văn phòng phẩm,
    khăn giấy, xà phòng, dầu gội, nước rửa tay, quà tặng, hàng, hàng hóa, đồ, đồ ăn, đồ gia dụng, tã, bỉm
  `),
  // criminals, behind "tên" only
  ...list(`
    trộm, cướp, khủng bố
  `),
];

/** Fixed compounds that begin with one of the words above (or another noun of the list) and stay whole. */
export const COMPOUNDS = [
  // vụ, ca, buổi, lớp, cuộc, trận, phiên, kỳ
  ...list(`
    vụ án, vụ việc, vụ kiện, ca nô, ca khúc, ca sĩ, ca sỹ, buổi học, buổi họp, lớp học, cuộc thi, cuộc họp,
    cuộc gọi, cuộc chiến, cuộc đua, trận đấu, trận địa, phiên tòa, phiên họp, phiên chợ, phiên giao dịch,
    phiên bản, kỳ thi, kỳ họp, khóa học, khóa luận, vòng đấu, vòng thi, tiết học, tiết mục
  `),
  // điểm, cơ sở, công; no "điểm đến": `từ 5 điểm đến 7 điểm`
  ...list(`
    điểm trường, điểm cầu, điểm nóng, điểm đen, điểm dừng, điểm nghẽn, điểm số, điểm chuẩn, điểm nhấn,
    cơ sở dữ liệu, ngày công, công an, công an viên, công nhân, công chức, công dân, công ty con, công đoàn,
    công đoàn viên, công điện, công văn, công hàm, công nghệ, công cụ, công đoạn, công việc, công viên, công xã,
    công sở, công ước, công trường, công sự, công thức, công tơ, công ten nơ, công-ten-nơ
  `),
  // phòng, trường, trạm, trung; gold reads `2 trạm y tế`, `22 trung tâm y tế` as trạm, trung tâm
  ...list(`
    phòng học, phòng khám, phòng ban, phòng trọ, phòng họp, phòng giao dịch, phòng thí nghiệm, phòng bệnh,
    phòng ngủ, phòng thi, phòng mổ, phòng tuyến, trường học, trường quay, trường phái, trung tâm thương mại,
    trung đoàn, trung đội, trung tướng, trung tá, trung úy, trung sĩ, trung sỹ
  `),
  // nhà
  ...list(`
    nhà máy, nhà văn hóa, nhà trẻ, nhà báo, nhà giáo, nhà khoa học, nhà đầu tư, nhà thầu, nhà cung cấp,
    nhà sản xuất, nhà phân phối, nhà bán lẻ, nhà tài trợ, nhà hảo tâm, nhà nghiên cứu, nhà văn, nhà thơ, nhà hàng,
    nhà nghỉ, nhà thờ, nhà chùa, nhà trọ, nhà kho, nhà xưởng, nhà lưới, nhà màng, nhà kính, nhà vệ sinh, nhà tắm,
    nhà bếp, nhà ăn, nhà xe, nhà ga, nhà hát, nhà tù, nhà trường, nhà thuốc, nhà sách, nhà bia, nhà sàn, nhà rông,
    nhà vườn, nhà công vụ, nhà thi đấu, nhà mạng, nhà xuất bản, nhà tang lễ, nhà lưu niệm, nhà bè, nhà nguyện,
    nhà sư, nhà ngoại giao, nhà lãnh đạo, nhà khách, nhà đất, nhà yến, nhà giàn, nhà bảo tàng, nhà soạn nhạc,
    nhà thiết kế, nhà sáng lập, nhà quản lý, nhà vô địch, nhà tuyển dụng, nhà sáng chế
  `),
  // khu, vùng, cụm
  ...list(`
    khu công nghiệp, khu kinh tế, khu chế xuất, khu đô thị, khu dân cư, khu du lịch, khu di tích, khu tái định cư,
    khu vực, khu cách ly, khu trọ, khu chung cư, khu bảo tồn, khu nghỉ dưỡng, khu thương mại, khu vui chơi,
    khu rừng, khu đất, khu mộ, khu tập thể, khu nhà, vùng trồng, vùng nuôi, vùng biển, vùng đất, cụm công nghiệp,
    cụm dân cư, cụm thi đua, cụm từ
  `),
  // cầu, cảng, bến, bãi, hồ, đập, kênh, giếng, bể, cống
  ...list(`
    cầu thủ, cầu cảng, cầu vượt, cầu thang, cầu treo, cầu tàu, cảng biển, cảng cá, cảng hàng không, cảng cạn,
    cảng thủy, bến xe, bến cảng, bến đò, bến phà, bến tàu, bãi rác, bãi tắm, bãi biển, bãi xe, bãi đỗ xe, bãi thải,
    hồ chứa, hồ sơ, hồ bơi, hồ đập, đập dâng, đập tràn, kênh mương, giếng khoan, giếng nước, giếng dầu, giếng đào,
    bể bơi, bể chứa, bể nước, cửa hàng, cửa khẩu, cửa hiệu, cửa hàng trưởng, cửa xả, cửa van, cửa sông, cửa biển,
    cổng trường, cổng thông tin, cổng chào, kho bạc, kho hàng, kho lạnh, kho bãi, lò giết mổ, lò đốt, lò gạch,
    lò mổ, lò sấy, lò phản ứng, trại giam, trại giống, trại tạm giam, trại hè, trại viên, vườn quốc gia, vườn ươm,
    vườn tạp, vườn mẫu, vườn thú, vườn hoa
  `),
  // đường, phố, tuyến, đoạn
  ...list(`
    đường bay, đường dây, đường ống, đường băng, đường hầm, đường ngang, đường mòn, đường cao tốc, đường link,
    đường dây nóng, đường truyền, đường lăn, đường gom, tuyến đường, tuyến phố, đoạn đường, phố đi bộ, làn xe,
    làn đường
  `),
  // tổ, đội, nhóm, đoàn, ban, hội, chi, sở, ngành, cấp
  ...list(`
    tổ hợp tác, tổ chức, tổ hợp, tổ viên, tổ trưởng, tổ phó, tổ máy, tổ đội, tổ ong, đội viên, đội trưởng, đội phó,
    đội tuyển, đội bóng, đội tàu, đội hình, nhóm hàng, nhóm trưởng, nhóm trẻ, nhóm ngành, nhóm nợ, nhóm nhạc,
    đoàn viên, đoàn thể, đoàn tàu, đoàn xe, đoàn phim, ban chỉ đạo, ban quản lý, ban chấp hành, ban giám hiệu,
    ban ngành, ban nhạc, ban thờ, ban tổ chức, hội viên, hội nghị, hội thảo, hội đồng, hội chợ, hội thi, hội diễn,
    hội trường, hội đoàn, hội thẩm, hội quán, hội thao, hội nhóm, hội đàm, hội chẩn, hội trại, hội thánh, chi bộ,
    chi hội, chi đoàn, chi nhánh, chi đội, chi cục, chi phái, chi tiết, chi hội trưởng, chi lưu, sở giao dịch,
    sở ngành, ngành nghề, ngành hàng, ngành học, cấp học, cấp ủy, cấp ủy viên, cấp độ
  `),
  // xe
  ...list(`
    xe ô tô, xe ôtô, xe máy, xe tải, xe khách, xe con, xe buýt, xe bus, xe đạp, xe đạp điện, xe máy điện, xe mô tô,
    xe môtô, xe lăn, xe container, xe đầu kéo, xe bồn, xe ben, xe cứu thương, xe cứu hỏa, xe chữa cháy, xe tăng,
    xe thiết giáp, xe taxi, xe điện, xe lu, xe ủi, xe cẩu, xe nâng, xe ba gác, xe công nông, xe bán tải,
    xe cơ giới, xe hơi, xe rùa, xe kéo, xe thồ, xe ngựa, xe gắn máy, xe cứu hộ, xe limousine, xe ôm, xe bọc thép
  `),
  // tàu, thuyền, máy
  ...list(`
    tàu cá, tàu thuyền, tàu hàng, tàu biển, tàu chiến, tàu hỏa, tàu ngầm, tàu khách, tàu kéo, tàu hút, tàu điện,
    tàu hộ vệ, tàu sân bay, tàu container, tàu kiểm ngư, tàu vũ trụ, tàu bay, thuyền viên, thuyền trưởng,
    thuyền thúng, ghe xuồng, máy bay, máy tính, máy biến áp, máy vi tính, máy móc, máy cày, máy kéo, máy gặt,
    máy bơm, máy xúc, máy ủi, máy phát điện, máy thở, máy lọc nước, máy tính bảng, máy tính xách tay, máy in,
    máy chiếu, máy ảnh, máy quay, máy giặt, máy lạnh, máy may, máy khâu, máy sấy, máy ATM, máy POS, máy cấy,
    máy gặt đập liên hợp, máy làm đất, máy tuốt lúa, máy chủ, máy trạm, máy siêu âm, máy xét nghiệm,
    máy chụp X-quang, máy chạy thận, máy đào, máy khoan, máy cắt, máy hàn, máy nổ, máy nghiền, máy ấp,
    máy điều hòa, máy photocopy, máy scan, máy fax, máy bộ đàm, máy dò, máy dệt, máy ép, máy nén, máy tiện,
    máy phay, máy trợ thính, máy hút bụi, máy xay xát, máy CT, máy tạo oxy, máy quét
  `),
  // sheets of paper; no bare "giấy" (a mass) and no bare "bằng": `3.000 bằng 65% kế hoạch`
  ...list(`
    thẻ nhớ, thẻ vàng, thẻ đỏ, thẻ cào, sổ đỏ, sổ hồng, sổ tay, sổ sách, giấy chứng nhận, giấy phép, giấy khen,
    giấy mời, giấy tờ, giấy báo, giấy khai sinh, giấy xác nhận, giấy ủy quyền, giấy ra viện, giấy chuyển tuyến,
    giấy đăng ký, giấy khám sức khỏe, giấy triệu tập, giấy giới thiệu, bằng khen, bằng cấp, bằng sáng chế,
    bằng lái, bằng độc quyền, bằng tốt nghiệp, bằng đại học, đơn thư, đơn vị, đơn hàng, đơn đặt hàng, đơn thuốc,
    đơn nguyên, đơn vị máu, tin bài, tin nhắn, tin báo, mã số, mã vạch, mã độc, mã QR, đề tài, đề án, đề thi,
    đề xuất, đề nghị, đề cương, đề mục, bài báo, bài viết, bài thi, bài hát, bài học, bài thơ, bài tập, bài giảng,
    bài kiểm tra, bài thuốc, bài toán, bài vị, bài ca, bài văn, câu hỏi, câu lạc bộ, câu chuyện, câu đố, câu nói,
    mục tiêu, mục từ, mục sư, mẫu vật, mẫu biểu
  `),
  // giải, tập, bàn, bản, bộ, con, cây, đầu, viên, thanh, phần, khoản, món, loại
  ...list(`
    giải pháp, giải thưởng, giải đấu, giải chạy, tập thể, tập đoàn, tập sách, tập phim, tập thơ, bàn thắng,
    bàn thờ, bàn ghế, bàn phím, bản án, bản tin, bản đồ, bản vẽ, bản cam kết, bản ghi nhớ, bản quyền, bản kê khai,
    bản sao, bản thảo, bản ghi, bản kiểm điểm, bản làng, bản nhạc, bộ đội, bộ phận, bộ trưởng, bộ luật, bộ môn,
    bộ ngành, bộ chỉ huy, bộ sưu tập, bộ tư lệnh, bộ tộc, bộ lạc, bộ nhớ, bộ xử lý, bộ định tuyến, bộ đề,
    con giống, con nuôi, con vật, con dấu, con số, con trai, con gái, con tin, con nghiện, con cái, cây xăng,
    cây xanh, cây trồng, cây giống, cây ATM, cây cảnh, cây di sản, cây bút, cây thuốc lá, cây đàn, cây công nghiệp,
    cây lâm nghiệp, đầu sách, đầu mối, đầu xe, đầu việc, đầu máy, đầu điểm, đầu báo, đầu đạn, đầu gia súc, đầu đọc,
    đầu bếp, đầu thu, viên chức, viện nghiên cứu, viện trưởng, thanh niên, thanh tra viên, thanh thiếu niên,
    thanh niên xung phong, phần mềm, phần thưởng, khoản vay, khoản thu, khoản chi, khoản nợ, khoản mục, khoản phí,
    món ăn, món quà, món vay, món nợ, loại hình, lô hàng, mái ấm, mảnh đời, tấm gương, cánh đồng, dòng họ, dòng tu,
    tòa án, tòa soạn, hạt kiểm lâm, hạt giống, bình chữa cháy, bình ắc quy, khẩu phần, khẩu hiệu, khẩu đội,
    khẩu trang, lượt xem, lượt tải, lượt truy cập, lượt khám, lượt tương tác, mũi tiêm, mũi thi công, mũi khoan,
    mũi tấn công, chuyến bay, chuyến đi, chuyến biển, chuyến công tác, chuyến thăm, bao tải, bao bì, gói thầu,
    gói cước, gói hỗ trợ, gói tín dụng, gói vay, phong bì, phong trào, túi xách, cặp đôi, cặp song sinh, đàn ông,
    giàn khoan, giàn phơi, dàn nhạc, tên lửa, tên miền, kiểu dáng, dạng tật, chủng loại, gốc cây, trái tim,
    quả phạt đền, tờ khai, tờ rơi, tờ trình, tờ gấp, căn hộ, căn cứ, ngôi sao, lứa tuổi, lối đi, hướng đi,
    mặt hàng, mặt bằng, mặt trận, nhánh sông, bệnh nhân, bệnh viện, bệnh án, bệnh phẩm, bệnh xá, bệnh nhi,
    bệnh xá trưởng, bệnh lý, giường bệnh, ghế ngồi, ghế đá, tủ sách, tủ thuốc, tủ lạnh, tủ điện, cột điện, cột mốc,
    cột cờ, cột thu lôi, trụ sở, trụ điện, trụ nước, trụ cứu hỏa, trụ cột, trụ cầu, bóng đèn, móng trụ, giáo viên,
    mạch điện, mạch máu, vé số, chợ đầu mối, chùm ca bệnh, ông chủ, bà mẹ, bà con, anh hùng, anh em, anh chị em,
    chị em, cô giáo, cô gái, cô dâu, cô đỡ, chú rể, bác sĩ, bác sỹ, thầy cô, thầy giáo, thầy thuốc, thầy trò,
    bạn trẻ, bạn đọc, bạn học, bạn hàng, mẹ con, trẻ em, khách hàng, khách mời, khách sạn, dân tộc, dân quân,
    dân công, dân phòng, người mẫu, tội danh, tội phạm, vết thương, vết nứt, xã viên, ao nuôi, ao hồ, đầm nuôi,
    hầm chui, hầm lò, tháp chuông, tháp canh, tháp nước, gian hàng, quầy hàng, quầy thuốc, ô tô, ôtô, ô chuồng,
    ô bao, mùa giải, toa xe, toa thuốc, toa tàu, đảng viên, đảng bộ, đảng ủy, đảng ủy viên, đảng phái, làng nghề,
    làng chài, thôn bản, thôn xóm, buôn làng, bữa ăn, bữa cơm, bữa tiệc, hãng hàng không, hãng phim,
    hãng thông tấn, hãng tin
  `),
];

/** Full nouns that reports count. The entry is the unit; what describes it further (`hội viên mới`, `cán bộ y tế`) stays outside. */
export const NOUNS = [
  // party and state leadership
  ...list(`
    đ/c, phương diện, ngả đường,
    bí thư, phó bí thư, ủy viên, ban cán sự, chi ủy, chi ủy viên, đại biểu, cử tri, ứng cử viên, lãnh đạo,
    chủ tịch, phó chủ tịch, thủ tướng, phó thủ tướng, thứ trưởng, tổng thống, đại sứ, tham tán, lãnh sự,
    nguyên thủ, nghị sĩ, nghị sỹ, thượng nghị sĩ, hạ nghị sĩ, dân biểu, thị trưởng, thống đốc, quan chức,
    chính khách, chính trị gia, đồng chí, đồng phạm, đồng nghiệp, đồng đội, đồng hương, đồng minh, cơ quan, ban đảng, khối thi đua, khối cơ quan, đại hội,
    hội đồng nhân dân, quần chúng, nhân sự, chức danh, chức vụ
  `),
  // mass organisations and their members
  ...list(`
    chiến sĩ, chiến sỹ, cựu chiến binh, cựu quân nhân, cựu thanh niên xung phong, cựu giáo chức, cựu tù binh,
    cựu sinh viên, cựu học sinh, phụ nữ, nông dân, ngư dân, diêm dân, thiếu niên, thiếu nhi, nhi đồng, thành viên,
    cán sự, chi hội phó, phân hội, liên chi hội, liên đoàn, hiệp hội, liên hiệp hội, nghiệp đoàn, liên minh,
    phân đoàn, liên đội, chi đội trưởng, tình nguyện viên, cộng tác viên, tuyên truyền viên, báo cáo viên,
    hòa giải viên, cốt cán, hạt nhân, thủ lĩnh, già làng, trưởng bản, trưởng thôn, trưởng ấp, trưởng khu phố,
    nghệ nhân, điển hình, quỹ
  `),
  // administration and its people
  ...list(`
    cán bộ, biên chế, nhân viên, chuyên viên, chuyên gia, cố vấn, thư ký, thanh tra, kiểm toán viên,
    kiểm soát viên, kiểm lâm viên, đăng kiểm viên, điều tra viên, giám sát viên, quan sát viên, thống kê viên,
    điều phối viên, văn thư, thủ quỹ, kế toán, kế toán viên, thủ kho, bảo vệ, tạp vụ, lái xe, tài xế, phụ xe,
    phiên dịch viên, phiên dịch, biên dịch viên, lễ tân, giám đốc, phó giám đốc, tổng giám đốc, trưởng phòng,
    phó trưởng phòng, phó phòng, vụ trưởng, cục trưởng, chi cục trưởng, chánh văn phòng, chánh thanh tra, quản đốc,
    kỹ sư, kĩ sư, kỹ thuật viên, kiến trúc sư, ủy ban, ủy ban nhân dân, văn phòng, tổng cục, địa phương, quốc gia,
    thủ đô, đô thị, tiểu vùng, địa bàn, cụm xã, vùng miền, miền, tiểu bang, trưởng ban, phó trưởng ban,
    trưởng đoàn, chủ nhiệm, phó chủ nhiệm, phó viện trưởng, trưởng khoa, phó khoa, chánh án, phó chánh án
  `),
  // documents and decisions
  ...list(`
    văn bản, nghị quyết, nghị định, thông tư, thông tư liên tịch, quyết định, chỉ thị, kết luận, kế hoạch,
    chương trình, báo cáo, thông báo, hướng dẫn, quy định, quy chế, quy trình, quy hoạch, quy chuẩn, tiêu chuẩn,
    luật, dự thảo, dự luật, pháp lệnh, sắc lệnh, điều luật, điều ước, hiệp định, hiệp ước, nghị định thư,
    thỏa thuận, biên bản, hợp đồng, phụ lục, phụ biểu, biểu mẫu, bảng biểu, biểu đồ, danh mục, danh sách,
    chuyên đề, tài liệu, giáo trình, giáo án, ấn phẩm, tham luận, ý kiến, kiến nghị, khuyến nghị, khuyến cáo,
    góp ý, sáng kiến, nội dung, vấn đề, yêu cầu, điều kiện, nguyên tắc, tiêu chí, chỉ tiêu, chỉ số, nhiệm vụ,
    việc làm, việc, sự việc, sự kiện, hoạt động, hình thức, biện pháp, phương án, kịch bản, phương pháp,
    phương thức, chính sách, cơ chế, đột phá, quan điểm, kinh nghiệm, nguyên nhân, hạn chế, tồn tại, khuyết điểm,
    sai phạm, vi phạm, vướng mắc, khó khăn, thách thức, cơ hội, thế mạnh, lợi thế, ưu điểm, nhược điểm, yếu tố,
    đặc điểm, ví dụ, lý do, mục đích, ý nghĩa, chủ đề, chủ trương, chương, điều, phụ trương, mệnh lệnh, hương ước,
    quy ước, khế ước, di chúc, khung giá, lĩnh vực, thành phần, giai đoạn, chu kỳ, nhiệm kỳ, thế hệ, lộ trình, mốc,
    quy tắc, nguyên lý, ý, luận điểm, thông điệp, tín hiệu, dấu hiệu, tình huống, kỹ năng, năng lực, phẩm chất,
    quyền, nghĩa vụ, hình phạt, chữ ký, không gian, hiện trường
  `),
  // administrative procedures and digital government
  ...list(`
    thủ tục, dịch vụ công, dịch vụ, giao dịch, chứng thư số, chứng thư, tài khoản, định danh, căn cước,
    căn cước công dân, hộ chiếu, thị thực, chứng minh nhân dân, chứng chỉ, chứng nhận, nền tảng, ứng dụng,
    hệ thống, trang web, website, trang mạng, fanpage, phản ánh, lượt phản ánh, dữ liệu, chức năng, tính năng,
    tiện ích
  `),
  // petitions, inspections, corruption
  ...list(`
    khiếu nại, tố cáo, tố giác, cá nhân, hành vi
  `),
  // police, crime and drugs
  ...list(`
    tội ác, đối tượng, nghi phạm, nghi can, bị can, bị cáo, bị hại, bị đơn, nguyên đơn, nạn nhân, nhân chứng,
    phạm nhân, can phạm, tử tù, tù nhân, tù binh, con bạc, con nợ, kẻ gian, kẻ trộm, hung thủ, sát thủ, tay súng,
    phần tử, côn đồ, băng nhóm, băng, ổ nhóm, ổ, băng cướp, sới bạc, tụ điểm, chuyên án, tang vật, vật chứng,
    hung khí, dao, mã tấu, súng, súng ngắn, súng trường, súng săn, lựu đạn, đạn, kíp nổ, vũ khí, công cụ hỗ trợ,
    còng số tám, dấu vân tay, dấu vết, tử thi, thi thể, hài cốt, cảnh sát, cảnh sát viên, trinh sát,
    trinh sát viên, cảnh vệ, điện thoại viên, trưởng công an xã, đám cháy, camera, mắt camera, đầu ghi, tin tặc,
    hacker
  `),
  // traffic
  ...list(`
    phương tiện, mô tô, môtô, taxi, xích lô, xuồng, xuồng máy, canô, đò, phà, sà lan, du thuyền, bè, bè mảng,
    đò ngang, tai nạn, va chạm, nút giao, ngã tư, ngã ba, giao lộ, vòng xuyến, vòng xoay, ngã năm, biển báo,
    biển hiệu, biển số, biển quảng cáo, biển chỉ dẫn, biển cảnh báo, đèn tín hiệu, gờ giảm tốc, dải phân cách,
    hộ lan, mũ bảo hiểm, áo phao, phao cứu sinh, lái tàu, hành khách, phiên hiệu, quốc lộ, tỉnh lộ, cao tốc,
    huyện lộ, xa lộ, đại lộ, vành đai, lối mở, ga, nhà chờ, ga tàu, ga ngầm, sân bay, trục đường, phi công,
    cơ trưởng, tiếp viên, phi hành đoàn, phi hành gia, thủy thủ, hoa tiêu, đầu tàu, biên lai, hành trình,
    cung đường, cung, trục, bùng binh
  `),
  // courts, prosecution, enforcement of judgments, justice services
  ...list(`
    án, tranh chấp, thẩm phán, kiểm sát viên, chấp hành viên, luật sư, luật gia, công chứng viên, thừa phát lại,
    đấu giá viên, giám định viên, trợ giúp viên, viện kiểm sát, kháng nghị, kháng cáo, bồi thẩm viên, đương sự,
    cáo buộc, cáo trạng, thỏa ước
  `),
  // army and defence
  ...list(`
    quân nhân, sĩ quan, sỹ quan, hạ sĩ quan, hạ sỹ quan, hạ sĩ, binh sĩ, binh sỹ, binh lính, lính cứu hỏa, quân,
    tân binh, tự vệ, dự bị viên, tướng, tướng lĩnh, đại tướng, thượng tướng, thiếu tướng, đại tá, thượng tá,
    thiếu tá, đại úy, thượng úy, thiếu úy, tiểu đoàn, đại đội, tiểu đội, sư đoàn, lữ đoàn, quân đoàn, quân khu,
    hải đội, hải đoàn, phi đội, biên đội, phân đội, đồn, bốt, lô cốt, mốc giới, quân y, quân y sĩ, chiến hạm,
    chiến đấu cơ, tiêm kích, tiêm kích cơ, oanh tạc cơ, trực thăng, UAV, drone, khinh hạm, khu trục hạm, pháo,
    đạn pháo, rốc két, bom, bom mìn, mìn, vật nổ, vật liệu nổ, quả nổ, liệt sĩ, liệt sỹ, thương binh, bệnh binh,
    phần mộ, nghĩa trang, thân nhân, đài tưởng niệm, bia tưởng niệm, tượng đài, chiến dịch, chiến trường,
    thao trường, trường bắn, doanh trại, cựu binh, du kích, chiến binh, chỉ huy, chính trị viên, chính ủy
  `),
  // people and families
  ...list(`
    nhân khẩu, gia đình, hộ khẩu, chủ hộ, vợ chồng, con em, con cháu, vị thành niên, cao niên, phụ lão, lão thành,
    bố mẹ, cha mẹ, phụ huynh, vợ, chồng, nam, nữ, nam giới, nữ giới, đàn bà, chàng trai, thiếu nữ, thai phụ,
    sản phụ, bà bầu, thai nhi, đồng bào, kiều bào, Việt kiều, ngoại kiều, di dân, cư dân, thị dân, nhân mạng,
    sinh mạng, linh hồn, chi họ, tộc họ, tộc người, dòng tộc, tôn giáo, nóc nhà, đám cưới, đám tang, cặp tảo hôn,
    hôn nhân, họ tộc, khai sinh, khai tử, nhân lực, nhân công, góa phụ
  `),
  // labour and social policy
  ...list(`
    lao động, công nhân viên, công nhân viên chức, thợ thủ công, chỗ làm, chỗ làm việc, ứng viên, thực tập sinh,
    tu nghiệp sinh, mạnh thường quân, học bổng, quà, bếp ăn, suất ăn, trại trẻ, viện dưỡng lão, bảo mẫu, giúp việc,
    chân giả, tay giả
  `),
  // new-rural programme, poverty, villages
  ...list(`
    mô hình, sinh kế, hố xí, nhà tiêu, hàng rào, bóng điện, đèn, đèn đường, đèn pin, sân chơi, sân vận động,
    sân bóng, sân, sân khấu, dụng cụ, thiết chế, loa, bồn nước, téc, hố, hố ga, rãnh, mương, ngầm, cầu phao
  `),
  // agriculture and forestry
  ...list(`
    hợp tác xã, liên hiệp hợp tác xã, trang trại, gia trại, nông trại, nông trường, lâm trường, chủ trang trại,
    chủ rừng, nông hộ, nông hội, vật nuôi, chuỗi, sản phẩm, đặc sản, nông sản, nhãn hiệu, thương hiệu,
    chỉ dẫn địa lý, luống, chậu cảnh, cây con, cây ăn quả, cây ăn trái, hom giống, cây bóng mát, trà lúa, đống rơm,
    bẫy, lồng, bình phun, van, kiểm lâm, lâm sản, lóng, phách gỗ, động vật, cá thể, loài, phân loài, họ thực vật,
    thực vật, tiêu bản, quần thể, quần xã, hệ sinh thái, khuyến nông viên, thú y viên, ruộng, khoảnh, nương,
    nương rẫy, rẫy, vựa, bầu cây, bầu giống
  `),
  // livestock and its diseases
  ...list(`
    gia súc, gia cầm, trâu, bò, bò sữa, trâu bò, bê, nghé, bê nghé, lợn, lợn nái, lợn rừng, heo, heo nái, nái,
    đực giống, ngựa, dê, cừu, hươu, nai, thỏ, gà, vịt, ngan, ngỗng, chim, chim cút, bồ câu, đà điểu, chó, mèo,
    chó mèo, ong, tổ yến, tằm, nong tằm, rắn, cá sấu, nhím, dúi, chồn, chuồng, chuồng trại, trứng, ổ dịch, xác,
    voi, hổ, gấu, tê tê, rùa, rùa biển, khỉ, vượn, voọc, tê giác, sư tử, sếu, cò, ngà voi, sừng tê giác,
    đại gia súc, thủy cầm, linh trưởng
  `),
  // fisheries
  ...list(`
    lồng bè, vuông tôm, thúng chai, ngư cụ, lưới, vàng lưới, ngư trường, chủ tàu, ngư phủ, cá, tôm, cua, cá heo,
    cá voi, kiểm ngư viên, rạn san hô, rạn
  `),
  // natural disasters and search
  ...list(`
    thiên tai, bão, áp thấp, áp thấp nhiệt đới, lũ, lũ quét, động đất, lốc xoáy, giông lốc, dông, sự cố, đê bao,
    trọng điểm, lực lượng, nhà bạt, lều, lều bạt, lều trại, phao, rọ đá, rọ thép, dư chấn, rung chấn, đứt gãy
  `),
  // health and epidemics
  ...list(`
    y sĩ, y sỹ, y bác sĩ, y bác sỹ, y tá, điều dưỡng, điều dưỡng viên, hộ lý, hộ sinh, nữ hộ sinh, dược sĩ,
    dược sỹ, dược tá, lương y, phòng mạch, khoa phòng, F0, F1, F2, triệu chứng, biến thể, biến chủng, biến chứng,
    di chứng, virus, vi rút, vi khuẩn, mầm bệnh, dịch, dịch bệnh, xét nghiệm, kỹ thuật, thuốc, hoạt chất,
    thang thuốc, hiệu thuốc, thiết bị, trang thiết bị, kính chắn giọt bắn, kit, đồ bảo hộ, lượt cấp cứu,
    lượt điều trị, thai kỳ, tạng, thận, gan, giác mạc, tế bào, tế bào gốc, gen, nhiễm sắc thể, khối u, răng, xương,
    ngón tay, ngón chân, ngón, tay, cánh tay, cẳng chân, mắt, tai, đốt sống, mũi kim, mũi khâu, ngộ độc, chất,
    phác đồ, chuyên khoa, dị tật, khuyết tật, thủ thuật, phẫu thuật, tiểu phẫu
  `),
  // schools, pupils, examinations
  ...list(`
    học sinh, học trò, sinh viên, tân sinh viên, du học sinh, lưu học sinh, nghiên cứu sinh, học viên, học giả,
    thí sinh, thủ khoa, á khoa, giảng viên, giáo sinh, giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ,
    cử nhân, hiệu trưởng, phó hiệu trưởng, hiệu phó, tổng phụ trách, giám thị, giám khảo, học viện, phân hiệu,
    ký túc xá, thư viện, giảng đường, nhóm lớp, chuyên ngành, học phần, tín chỉ, học kỳ, môn học, nguyện vọng,
    luận án, luận văn, đồ án, sách, sách giáo khoa, đầu truyện, truyện, vở, bút, bút chì, bút bi, cặp sách, ba lô,
    balo, bảng, đồ dùng, đồ chơi, chữ, chữ cái, từ vựng, ký tự, học bạ, văn bằng, học vị, học hàm
  `),
  // science, technology, innovation
  ...list(`
    phát minh, sáng chế, bằng bảo hộ, giải pháp hữu ích, kiểu dáng công nghiệp, công bố, startup, thí nghiệm,
    nguyên mẫu, robot, rô bốt, vệ tinh, sứ mệnh, kính thiên văn, hành tinh, thiên hà, thiên thạch, tiểu hành tinh,
    hóa thạch, kỳ quan, phản ứng, nguyên tố, hợp chất, phân tử, nguyên tử, kỷ lục, cảm biến, chip, vi mạch,
    bảng mạch, thuật toán, mô đun, module, lỗ hổng, mã nguồn
  `),
  // telecom, post, press
  ...list(`
    thuê bao, điện thoại, smartphone, sim, eSIM, số điện thoại, đầu số, cáp, bưu cục, bưu điện, bưu phẩm,
    bưu kiện, bưu gửi, thư, bức điện, điện tín, thư điện tử, email, người dùng, lượt theo dõi, lượt thích,
    lượt chia sẻ, bình luận, lượt đánh giá, lượt nghe, view, video, video clip, clip, podcast, livestream, tạp chí,
    báo đài, đài, phóng viên, biên tập viên, phát thanh viên, nhiếp ảnh gia, tác phẩm, tác giả, phóng sự,
    chuyên mục, chuyên trang, số báo, số đặc biệt, ấn bản, pa nô, pa-nô, panô, áp phích, áp-phích, băng rôn,
    băng-rôn, banner, cờ, cờ phướn, phướn, bảng tin, màn hình, màn hình LED, tivi, ti vi, tập san, băng đĩa,
    khán giả, thính giả, độc giả, báo, từ khóa, địa chỉ, mạng xã hội, mạng, tiêu đề
  `),
  // enterprises, commerce, industry
  ...list(`
    doanh nghiệp, doanh nhân, thương nhân, tiểu thương, thương lái, nhà buôn, tổng công ty, liên doanh,
    chủ doanh nghiệp, chủ cơ sở, chủ hàng, chủ đầu tư, chủ thể, đại lý, siêu thị, đại siêu thị, ki ốt, ki-ốt, kiốt,
    ki-ot, sạp, sạp hàng, hàng quán, quán, quán ăn, quán cà phê, quán bar, sàn, sàn giao dịch, phân xưởng,
    xí nghiệp, dây chuyền, linh kiện, phụ tùng, phụ kiện, động cơ, pin, bình điện, ắc quy, acquy, quạt, quạt điện,
    điều hòa, bếp, bếp gas, lốp, lốp xe, săm, khung xe, đồng hồ, mũ, nón, áo, áo dài, áo khoác, áo mưa, quần,
    quần áo, quần jean, váy, giày, dép, giày dép, ủng, găng tay, khăn, khăn quàng, chăn, chăn bông, chăn màn, màn,
    gối, đệm, mền, túi nilon, vỏ chai, vỏ lon, vỏ bình, gạch, ngói, tấm lợp, pallet, palet, container, công-te-nơ,
    contenơ, thị trường, đối tác, đối thủ, dự án, thu ngân, thương vụ, phi vụ, nhãn hàng, nhãn, khuôn, ưu đãi
  `),
  // banks, credit, insurance, stock market, budget, tax
  ...list(`
    ngân hàng, quỹ tín dụng, tiệm, chủ thẻ, chủ tài khoản, ví, ví điện tử, cổ phiếu, cổ phần, cổ đông, trái phiếu,
    trái chủ, chứng khoán, chứng chỉ quỹ, chứng quyền, tín phiếu, kỳ phiếu, công phiếu, quyền mua,
    hợp đồng tương lai, nhà môi giới, môi giới, môi giới viên, đồng xu, token, quyền lợi, hóa đơn, chứng từ,
    bảng kê, sắc thuế, phí, lệ phí, nguồn vốn, nguồn, dự toán, tài sản, hạn mức, tỷ phú, triệu phú
  `),
  // exports, tourism
  ...list(`
    du khách, hướng dẫn viên, buồng phòng, homestay, farmstay, resort, villa, biệt thự, condotel, shophouse,
    bungalow, tour, tua, thắng cảnh, danh thắng, danh lam, danh lam thắng cảnh, thác, thác nước, hang, hang động,
    động, đỉnh núi, đỉnh, đèo, cao nguyên, thung lũng, bán đảo, quần đảo, vịnh, vũng, vũng vịnh, cù lao, cồn,
    cáp treo, cabin, đêm nhạc, chuyến du lịch
  `),
  // culture, religion, heritage
  ...list(`
    di tích, di sản, di vật, cổ vật, bảo vật, hiện vật, sắc phong, văn bia, bia, chuông, trống, trống đồng,
    cồng chiêng, chiêng, tượng, tượng phật, câu đối, hoành phi, thư tịch, thần tích, gia phả, mộc bản, châu bản,
    lễ hội, nghi lễ, tập quán, phong tục, trò chơi, điệu múa, điệu, làn điệu, điệu hát, nhạc cụ, vở diễn, vở kịch,
    vở tuồng, suất diễn, suất chiếu, đêm diễn, bảo tàng, rạp, rạp chiếu phim, rạp phim, triển lãm, liên hoan,
    nghệ sĩ, nghệ sỹ, diễn viên, nhạc công, nhạc sĩ, nhạc sỹ, họa sĩ, họa sỹ, đạo diễn, nhà biên kịch,
    nhà điêu khắc, biên đạo, vũ công, hoa hậu, á hậu, thước phim, tranh, tranh ảnh, album, giá sách, thể loại,
    tiểu thuyết, tuyển tập, tín đồ, chức sắc, chức việc, nhà tu hành, tu sĩ, tu sỹ, linh mục, giám mục, hồng y,
    tăng ni, sư thầy, sư, ni cô, phật tử, giáo dân, giáo xứ, giáo họ, giáo phận, giáo hạt, giáo hội, giáo đoàn,
    hòa thượng, thượng tọa, đại đức, ni sư, ni trưởng, điểm nhóm, tự viện, tu viện, chủng viện, thánh đường,
    thánh thất, tịnh xá, tịnh thất, niệm phật đường, danh hiệu, tục lệ, hủ tục, cư sĩ, giáo lý viên, pháp hội
  `),
  // sport
  ...list(`
    vận động viên, huấn luyện viên, trọng tài, trợ lý, tuyển thủ, thủ môn, tiền đạo, tiền vệ, hậu vệ, võ sĩ, võ sỹ,
    võ sư, môn sinh, kỳ thủ, tay vợt, cơ thủ, xạ thủ, kình ngư, tay đua, cua rơ, cổ động viên, fan, huy chương,
    HCV, HCB, HCĐ, cúp, cờ thưởng, chức vô địch, quả phạt góc, phạt góc, cú sút, cú đấm, pha, chiến thắng,
    thất bại, ván, ván đấu, set, séc, bảng đấu, cự ly, hạng cân, sân golf, lỗ golf, xới vật, cung thủ, đô vật,
    võ đường
  `),
  // awards
  ...list(`
    huân chương, huy hiệu, kỷ niệm chương, cờ thi đua, gương mặt, gương, thành tích, chiến công, kỷ vật, lẵng hoa,
    vòng hoa, phần thi
  `),
  // construction, land, housing
  ...list(`
    chung cư, block, khối nhà, dãy, nhà liền kề, nhà phố, lô nền, nền, bất động sản, quyền sử dụng đất, trích lục,
    phân khu, nhịp cầu, dầm, dầm cầu, bậc thang, thang máy, thang cuốn, thang bộ, tầng hầm, cửa sổ, vách, cần cẩu,
    cẩu tháp, cần trục, giàn giáo, mồ, vỉa hè, bến bãi
  `),
  // environment, energy, utilities
  ...list(`
    máy biến thế, tuabin, tua bin, turbine, thủy điện, nhiệt điện, lò hơi, cột bơm, điện kế, nguồn thải, thông số,
    ống xả, ống khói, lưu vực, nguồn nước, lưới điện, vỉa than
  `),
  // statistics and general nouns
  ...list(`
    chỉ báo, câu trả lời, phương trình, thứ hạng, số liệu, kết quả, thành tựu, dấu mốc, dấu ấn, lợi ích, tác dụng,
    rủi ro, nguy cơ, mối đe dọa, mối quan hệ, mối liên kết, bên liên quan, cam kết, chất vấn, tọa đàm, diễn đàn,
    lễ, đại lễ, nhân vật, danh nhân, đồ vật, vật dụng, vật phẩm, nhu yếu phẩm, thứ tiếng, thứ bậc, phần ăn,
    bánh mì, bánh chưng, bánh tét, bánh trung thu, đèn lồng, diều, pháo hoa, bóng bay, chìa khóa, ổ khóa, vòng tay,
    nhẫn, nếp nhà, ổ đĩa, ổ cứng, USB, laptop, notebook, iPad, iPhone, tai nghe, tình tiết, tiểu mục, mệnh đề,
    chỉ dấu
  `),
  // abbreviations that are counted
  ...list(`
    CCB, CQN, HTX, THT, DN, DNNVV, DNTN, CB, CBCC, CBCCVC, CBVC, CCVC, CNVC, CNVCLĐ, CNLĐ, CBCNV, CBNV, CBĐV, CBGV,
    CBCS, CBCĐ, CSGT, CSTĐ, CĐCS, CĐV, CTV, CLB, CSDL, CSSXKD, ĐV, ĐVTN, ĐVCĐ, ĐVHC, ĐBQH, ĐTN, TNV, TNXP, HS,
    HSSV, HSG, HV, SV, GV, GVCN, NV, NVYT, BS, BSCK, BN, VĐV, HLV, TBLS, NKT, NCT, NLĐ, LĐ, TVV, TTHC, DVC,
    DVCTT, TCCSĐ, TCĐ, TCTD, QTDND, ATM, POS, UBND, HĐND, UBMTTQ, MTTQ, KCN, KKT, CCN, KĐT, KDC, TDP, TNGT, VBQPPL,
    GCN, GCNQSDĐ, GPLX, GPXD, CCCD, FTA, KPI, TTYT, TYT, BV
  `),
];

/** Words that may follow a number in running text but start no counted noun: an unknown word behind a number is a unit only if it is none of these. The longest entry of the whole file decides: `bị can` over `bị`, and `tập trung` over `tập`. No "họ", "cấp", "phát": they are nouns as well. */
export const NOT_COUNTED = [
  // aspect, tense, voice, negation, modality
  ...list(`
    trúng, trị giá, vận hành, vận chuyển,
    đã, đang, sẽ, sắp, vừa, mới, vẫn, còn, từng, chưa, không, chẳng, chớ, đừng, được, bị, phải, cần, nên, có thể,
    không thể, có, không có, là, thì, mà, rồi, xong, hết, chính là, tức là, nghĩa là, được biết, hãy, muốn, định,
    bèn
  `),
  // prepositions
  ...list(`
    của, với, cùng, cùng với, trong, trên, dưới, tại, ở, từ, đến, tới, vào, ra, lên, xuống, qua, sang, về, theo,
    cho, bằng, giữa, ngoài, ngoài ra, trước, sau, bên cạnh, cạnh, gần, quanh, xung quanh, dọc, do, bởi, vì,
    tính từ, kể từ, tính đến, tính tới, đối với, so với, liên quan, nhằm, để, như, thông qua, trừ, kể cả, trong đó,
    trong số, trên tổng số, thuộc, nhờ, suốt, xuyên
  `),
  // conjunctions and connectives
  ...list(`
    và, hoặc, hay, hay là, nhưng, song, tuy, tuy nhiên, mặc dù, dù, nếu, khi, trong khi, sau khi, trước khi, lúc,
    bởi vì, vì vậy, vì thế, do đó, do vậy, cho nên, để cho, rằng, cũng như, đồng thời, đồng loạt, đồng bộ, thay vì,
    thay cho, tức, nhất là, đặc biệt, cụ thể, chẳng hạn, như vậy, theo đó, nhờ đó, qua đó, từ đó, bao gồm, gồm,
    gồm có, trong khi đó, ngược lại, mặt khác, hơn nữa, thậm chí
  `),
  // pronouns, demonstratives, interrogatives, determiners
  ...list(`
    một, tùy, ship, hà, à, ạ, nha, nhé, nghen, nè, thôi, luôn, lận, chứ, nhỉ,
    này, đó, kia, ấy, đấy, đây, nọ, nào, gì, sao, đâu, ai, nó, tôi, ta, chúng, chúng tôi, chúng ta, mình, các,
    những, mọi, mỗi, vài, mấy, nhiều, ít, tất cả, toàn bộ, toàn, cả, bao nhiêu, bấy nhiêu, khác, trên đây, sau đây,
    nêu trên, nói trên, dưới đây, còn lại, như trên, như sau, thế, vậy, nhau, nói chung, nói riêng
  `),
  // degree, quantity, order
  ...list(`
    rất, quá, lắm, khá, hơi, hơn, nhất, kém, cực kỳ, vô cùng, càng, nữa, thêm, trở lên, trở xuống, trở lại, trở đi,
    đổ lên, đổ lại, đổ xuống, lẻ, tròn, chẵn, rưỡi, có lẻ, khoảng, chừng, ước, ước tính, ước đạt, xấp xỉ,
    tương đương, tương ứng, bình quân, trung bình, tối đa, tối thiểu, ít nhất, nhiều nhất, lần lượt, lần nữa,
    nhiều hơn, ít hơn, cao hơn, thấp hơn, gấp, gấp đôi, đầu tiên, cuối cùng, thứ nhất, chủ yếu, phần lớn, hầu hết,
    đa số, thiểu số, tổng cộng, cộng, chia, nhân với
  `),
  // time and manner adverbs
  ...list(`
    nay, đến nay, hiện, hiện nay, hiện tại, hiện đang, hôm nay, hôm qua, ngày mai, năm nay, năm ngoái, sáng, trưa,
    chiều, tối, khuya, rạng sáng, sớm, muộn, ngay, liền, lại, cũng, đều, chỉ, cứ, thường, thường xuyên,
    liên tục, liên tiếp, đột xuất, định kỳ, hằng, hàng năm, hằng năm, hàng tháng, hàng ngày, trực tiếp, trực tuyến,
    gián tiếp, thực tế, bước đầu, dần, dần dần, nhanh chóng, kịp thời, cùng kỳ, đúng hạn, quá hạn, trước hạn,
    sau đó, trước đó, khi đó, lúc đó, vừa qua, sắp tới, tiếp theo, cuối, bất ngờ, thành công, an toàn, nhanh, chậm,
    tự, tự động, riêng, chung, hầu như, gần như
  `),
  // adjectives that describe a number or a noun left out
  ...list(`
    lớn, nhỏ, cao, thấp, dài, ngắn, rộng, hẹp, sâu, nặng, nhẹ, tốt, xấu, khỏe, yếu, đẹp, cũ, già, đúng, sai, đủ,
    thiếu, thừa, dư, đầy, rỗng, xanh, đỏ, trắng, đen, cứng, mềm, nghèo, giàu, cận nghèo, khó, dễ, rẻ, đắt,
    quan trọng, cần thiết, hợp lệ, hiệu quả, chính thức, chuyên trách, bán chuyên trách, khác nhau, bằng nhau,
    giống nhau, miễn phí, dương tính, âm tính, hư hỏng, nguy kịch, nghiêm trọng, đặc biệt nghiêm trọng, trọng yếu,
    tiêu biểu, xuất sắc, tiên tiến, kiên cố, mồ côi
  `),
  // verbs of reaching, changing, comparing
  ...list(`
    đạt, đạt được, tăng, tăng thêm, tăng lên, giảm, giảm xuống, chiếm, vượt, hụt, bớt, góp, đóng góp, tính, kể,
    xếp, đứng, dẫn đầu, thay đổi, dao động, biến động, duy trì, giữ, giữ vững, giữ nguyên, trở thành, trở nên,
    cho thấy, cho biết, nói, nêu, ghi nhận, thể hiện, phấn đấu, dự kiến, đề ra, nâng, hạ, kéo, kéo dài, rút,
    rút ngắn, tụt, sụt, lùi, bứt phá
  `),
  // verbs of doing, giving, building
  ...list(`
    làm, xây, xây dựng, bảo hành, bảo trì, mở, lập, thành lập, đưa, đem, mang, lấy, dùng, sử dụng, áp dụng, thực hiện, triển khai,
    tiến hành, hoàn thành, hoàn thiện, duyệt, phê duyệt, thẩm định, ban hành, ký, ký kết, giao, nhận, tiếp nhận,
    trao, trao tặng, tặng, phát động, hỗ trợ, giúp, giúp đỡ, ủng hộ, quyên góp, vận động, huy động, đầu tư, lắp,
    lắp đặt, sửa, sửa chữa, nâng cấp, cải tạo, khởi công, khánh thành, bàn giao, nghiệm thu, giải ngân, cho vay,
    vay, trả, nộp, thu, thu hồi, thu hút, bán, mua, bán ra, mua vào, xuất, nhập, xuất khẩu, nhập khẩu, sản xuất,
    chế biến, trồng, nuôi, chăn nuôi, thu hoạch, gieo, cấy, khai thác, đánh bắt, vận chuyển, chở, phục vụ,
    cung cấp, cung ứng, tiêu thụ, tạo, tạo ra, phát triển, chuyển, chuyển đổi, thay thế, bổ sung, điều chỉnh,
    sắp xếp, sáp nhập, giải thể, phá sản
  `),
  // verbs of happening, suffering, checking, judging, learning
  ...list(`
    xảy ra, diễn ra, phát sinh, phát hiện, xuất hiện, tồn đọng, xử lý, xử phạt, giải quyết, kiểm tra, giám sát,
    tuần tra, rà soát, khởi tố, truy tố, xét xử, điều tra, bắt, bắt giữ, tạm giữ, tạm giam, thu giữ, tịch thu,
    tiêu hủy, tuyên phạt, phạt, đình chỉ, tước, chết, tử vong, thiệt mạng, bị thương, mất tích, mất, thoát nghèo,
    tái nghèo, sập, đổ, ngập, cháy, nổ, trôi, cuốn trôi, tốc mái, thiệt hại, di dời, sơ tán, nhập viện, ra viện,
    xuất viện, mắc, nhiễm, lây, lây nhiễm, khỏi, khỏi bệnh, khám, chữa, tiêm, tiêm chủng, theo dõi, cách ly, sống,
    sinh sống, sinh hoạt, sinh sản, ngồi, nằm, đi, chạy, đến từ, trú, cư trú, đỗ, trượt, trúng tuyển, tốt nghiệp,
    học tập, đào tạo, bồi dưỡng, tập huấn, dự, tham dự, tham gia, dự thi, đăng ký, công nhận, kết nạp, giới thiệu,
    bổ nhiệm, điều động, luân chuyển, khen thưởng, biểu dương, tôn vinh, kỷ luật, tuyên truyền, phổ biến, phối hợp,
    chỉ đạo, tư vấn, giới hạn, bỏ, bỏ trốn, rời, quay lại, trở về, về đích, tới thăm
  `),
  // verbs, adverbs and clauses that begin with the letters of a noun or classifier of this file
  ...list(`
    tập trung, phòng chống, phòng ngừa, phòng vệ, cấp phép, cấp phát, cấp cứu, hội nhập, hội tụ, kỳ vọng,
    tiết kiệm, tiết lộ, loại bỏ, loại trừ, bác bỏ, chú trọng, chú ý, đoàn kết, hướng tới, hướng đến, hướng về,
    hướng vào, đền bù, đền đáp, bản thân, tin tưởng, đơn giản, đơn lẻ, can thiệp, bao phủ, bao quát, phong tỏa,
    phong tặng, kiện toàn, phát hành, phát sóng, phát huy, phát biểu, thanh toán, thanh lý, trái phép, trái với,
    trái ngược, trái luật, trái tuyến, viện trợ, sở hữu, bãi bỏ, bãi nhiệm, giống như, bàn bạc, bàn về, bàn luận,
    ảnh hưởng, động viên, dịch chuyển, ví như, trục lợi, trục xuất, chi, chi trả, chi tiêu, khách quan, quả thật,
    cầu nguyện, đập phá, mã hóa, trẻ hóa, nhóm họp, người ta, vụ lợi, lần đầu, phần nào, điều hành, điều trị,
    bảo đảm, đảm bảo, quản lý, kiểm soát, tuyên bố, khảo sát, biểu quyết, tác động
  `),
];
