/** Which words around a figure name what it measures and of whom. */
export interface ContextRule {
  /** What it reads. */
  readonly name: string;
  /** A text that it reads. */
  readonly example: string;
  /**
   * A pattern over chunks in compromise's match syntax: `#Figure` (or `#Count`, `#Money` …) is the figure it speaks of and
   * `#Other` any other; without a figure it says who does what all figures behind it count. `#Start` opens a sentence.
   Groups say what their chunks are: `action` and `tail` go before and behind the
   * unit of the figure, `indicator` is a name of its own, `subject` is who or where.
   */
  readonly match: string;
  /**
   * It measures what an earlier figure does: the one it goes on from (`last`), the one right before (`nearest`), or the
   * last one of its unit (`alike`); it
   * has the verb of the one before (`action`), or all of its indicator before its own (`extended`).
   */
  readonly same?: (typeof SAME)[number];
  /** Its subject counts only where no rule says who does what. */
  readonly weak?: true;
  /** It opens a list: what stands before the figures of its unit behind it says of whom, and no more what. */
  readonly list?: true;
}

/** What a group of a pattern can be to the figure. */
export const GROUPS = ['action', 'indicator', 'tail', 'subject'] as const;

/** From which earlier figure a rule takes what its own measures. */
export const SAME = ['last', 'nearest', 'alike', 'action', 'extended'] as const;

/** The literal words of a rule's pattern: what is no tag, no group name and no sign. */
export function wordsOf({ match }: ContextRule): string[] {
  return match.replace(/<\w+>|#\w+/g, ' ').match(/[\p{L}\d_]+/gu) ?? [];
}

/** A noun phrase with all that can stand inside one. */
const REST = '(#Measured|#Noun|#Paper|#Action|#And|#For|#From|#With|#At|#By|#Dimension|#Have)+?';
const PHRASE = `(#Measured|#Noun|#Paper|#Action|#Event) ${REST}`;
/** What leads from a name to its number. */
const LEADS = '(#Level|#Change|#By|#From|#For)+';

/** What may stand between the doer and the figure of a clause. */
const CLAUSE =
  '(#Action|#Noun|#Measured|#Subject|#For|#At|#With|#To|#From|#By|#And|#Governor|#Have|#Level|#Dimension)+?';

/** Tried in order: the first that gives a figure its indicator, its tail, its subject has given it. */
export const RULES: readonly ContextRule[] = [
  {
    name: '<body> (<figure>)',
    example: 'bán ròng 1.120 tỷ đồng, tập trung ở FPT (310 tỷ đồng)',
    match: '[<subject>(#Name|#Place)] #Open (#Money|#Count|#Measure)',
    same: 'alike',
  },
  {
    name: '<what> (<count>)',
    example: 'nguyên nhân là thiếu đất sản xuất (33 hộ), ốm đau dài ngày (19 hộ)',
    match:
      '(#Start|#Comma|#Semicolon|#But|#Colon|#And|#Level) [<indicator>(#Noun|#Measured|#Paper|#Event|#Thing|#Person|#Action|#Passive|#Have|#Of|#Dimension)+] #Open #Count #Close',
  },
  {
    name: '<figure> (<figure>)',
    example: '215 hộ nghèo (8,7%)',
    match: '#Open (#Percent|#SameUnit|#Changed)',
    same: 'last',
  },
  {
    name: '<quantity> through <figure> <level> <figure>',
    example: 'Dư nợ ủy thác qua 4 tổ chức chính trị - xã hội đạt 6.419 tỷ đồng',
    match: `[<indicator>#Measured (#For|#At|#From|#With|#By|#Of|#Level) (#Other|#OtherAge) #What?] ${LEADS} #Figure`,
  },
  {
    name: '<person> <age> <level> <figure>',
    example: 'Trẻ dưới 5 tuổi chiếm 91,3%',
    match: `[<indicator>(#Noun|#Subject|#Measured) #Level? #OtherAge] ${LEADS} #Figure`,
  },
  {
    name: '<figure>, <change> <figure>',
    example: 'đạt 5 tỷ đồng, tăng 12%',
    match: '(#Comma|#Open|#And|#But|#Other|#OtherAge|#Close|#Semicolon|#Baseline|#What) (#Change|#Level)+ #Figure',
    same: 'last',
  },
  {
    name: '<figure>, <change> <baseline> <figure>',
    example: 'khai thác 8 triệu tấn dầu, vượt kế hoạch 11%',
    match: '(#Comma|#Open|#And|#But|#Other|#What|#Semicolon) #Change (#Noun|#Paper) (#Level|#By)+? #Changed',
    same: 'last',
  },
  {
    name: '<change> <figure> at the beginning',
    example: 'Tăng 12% so với cùng kỳ',
    match: '#Start (#Change|#Level)+ #Figure',
    same: 'last',
  },
  {
    name: 'each <one> <figure>',
    example: 'tặng 2.560 suất quà, mỗi suất 500 nghìn đồng',
    match: '#Each (#Noun|#Subject)? #Figure',
    same: 'nearest',
  },
  {
    name: '<quantity>: <place> <have> <figure>',
    example: 'Số ca mắc: Quận 1 có 45 ca',
    match: '[<indicator>#Measured] #Colon [<subject>(#Noun|#Subject)] #Have #Figure',
    list: true,
  },
  {
    name: ', <place> <have> <figure>',
    example: 'Số ca mắc: Quận 1 có 45 ca, Quận 3 có 38 ca',
    match: '(#Comma|#Semicolon|#And) [<subject>(#Place|#Body|#Name)] #Have (#SameUnit && #Bare)',
    same: 'alike',
  },
  {
    name: '<quantity>: <place> <figure>',
    example: 'Số doanh nghiệp thành lập mới: Hà Nội 2.310',
    match: '[<indicator>(#Measured|#Noun|#Action)+] #Colon [<subject>(#Noun|#Subject)] #Figure',
    list: true,
  },
  {
    name: '<total>, of which: <part> <figure>',
    example: 'thiệt hại 187 tỷ đồng, gồm: nông nghiệp 96 tỷ đồng, giao thông 51 tỷ đồng',
    match: '#Other #Comma? #Have? #Colon [<subject>(#Noun|#Subject)] #SameUnit',
    same: 'alike',
    list: true,
  },
  {
    name: '<place> <figure>',
    example: '12 người chết (Quảng Ninh 4, Hải Phòng 8)',
    match: '[<subject>(#Noun|#Subject)] #Listed',
    same: 'alike',
  },
  {
    name: ', <place>: <figure>',
    example: 'Số ca mắc: Bình Chánh 61, Quận 8: 32',
    match: '(#Comma|#Semicolon) [<subject>(#Place|#Name)] #Colon #Figure',
    same: 'alike',
  },
  {
    name: ', <body> <figure>',
    example: 'Hội Phụ nữ 124 tỷ đồng; Hội Nông dân 98,3 tỷ',
    match: '(#Comma|#Semicolon|#And|#Colon) [<subject>(#Place|#Body|#Total|#Sector|#Name)] #Figure',
    same: 'alike',
  },
  {
    name: ', at <place> <figure>',
    example: 'độ mặn tại trạm Vàm Giồng là 11,6 g/l, tại cống Xuân Hòa 2,8 g/l',
    match: '(#Comma|#Semicolon|#And|#But) #At [<subject>(#Noun|#Subject)] (#Level|#Change|#By|#Governor)+? #SameUnit',
    same: 'alike',
  },
  {
    name: '<somebody> (<age>)',
    example: 'chị Lò Thị Mai (34 tuổi)',
    match: '[<subject>(#Named|#Name)] #Open? #Level? #Age',
  },
  {
    name: '<quantity> of <subject> <level> <figure>',
    example: 'tỷ lệ che phủ rừng của tỉnh đạt 57,36%',
    match: `[<indicator>${PHRASE}] #Of [<subject>(#Noun|#Subject|#Action)+] (#Level|#Change|#Have|#By)+ #Figure`,
  },
  {
    name: '<quantity> <subject> <level> <figure>',
    example: 'sản lượng điện thương phẩm toàn tỉnh là 1.045 triệu kWh',
    match: `[<indicator>(#Measured|#Noun|#Action) (#Measured|#Noun|#Action|#And|#For|#From|#With|#By)+?] #At? [<subject>(#Subject|#Name)] (#Level|#Change|#Have|#By)+ #Figure`,
  },
  {
    name: '<quantity> of <place> at <place> <figure>',
    example: 'mực nước trên sông Khê tại trạm Phú Lộc là 7,42 m',
    match:
      '[<indicator>#Measured] #At? #Subject #At [<subject>(#Noun|#Subject)] (#Level|#Change|#Have|#By|#Colon)+? #Figure',
  },
  {
    name: '<quantity> at <place> <figure>',
    example: 'độ mặn cao nhất tại cống Cái Quao 11,3 g/l',
    match: '[<indicator>#Measured] #At [<subject>(#Noun|#Subject)] (#Level|#Change|#Have|#By|#Colon)+? #Figure',
  },
  {
    name: '<quantity> <action> at <figure>',
    example: 'VN-Index đóng cửa tại 1.684,27 điểm',
    match: '[<indicator>#Measured] (#Passive|#Action|#Governor)+ (#At|#By|#Level)+ (#Measure|#Money|#Percent)',
  },
  {
    name: '<what>: <count>',
    example: '- Nhà sập hoàn toàn: 12 cái',
    match: '#Start [<indicator>(#Noun|#Subject|#Action|#Measured|#And|#Passive)+] #Colon #Bare',
  },
  {
    name: ', <figure> for <what>',
    example: 'lãi suất 5,8%/năm cho kỳ hạn 12 tháng, 6,1%/năm cho kỳ hạn 18 tháng',
    match: '(#Comma|#And|#Semicolon) (#Percent|#Money) #For',
    same: 'alike',
  },
  {
    name: '<quantity>, <adjective> <level> <figure>',
    example: 'tỷ lệ học sinh khá, giỏi chiếm 68,5%',
    match: `[<indicator>#Measured #Comma #Noun] ${LEADS} #Figure`,
  },
  {
    name: '<named quantity> <level> <figure>',
    example: 'nâng tổng số đảng viên lên 41 đồng chí',
    match: `[<indicator>#Measured ${REST}] ${LEADS} #Figure`,
  },
  {
    name: '<quantity> <change> <baseline> <figure>',
    example: 'Sản lượng điện vượt kế hoạch 4,7%',
    match: `[<indicator>${PHRASE}] #Change (#Noun|#Paper) (#Level|#By)+? #Changed`,
  },
  {
    name: '<quantity> <level> <figure>',
    example: 'năng suất lúa đạt 68,8 tạ/ha',
    match: `[<indicator>${PHRASE}] ${LEADS} #Figure`,
  },
  {
    name: '<quantity> <have> <figure>',
    example: 'số hộ nghèo có 215 hộ',
    match: '[<indicator>#Measured] #Have #Figure',
  },
  {
    name: '<who> <have> <figure> người',
    example: 'hội viên nữ có 9.336 người',
    match: '(#Start|#Comma|#Semicolon|#But|#Colon|#That) [<indicator>(#Noun|#Person)] #Have #Bare',
  },
  {
    name: '<sector> <change> <figure>',
    example: 'khu vực dịch vụ tăng 7,2%',
    match: '[<subject>(#Sector|#Place|#Total|#Body|#Name)] (#Change|#Level)+ #Figure',
    same: 'alike',
  },
  {
    name: '<thing> <level> <figure>',
    example: 'xe máy chiếm 60%',
    match: '[<indicator>#Subject] (#Change|#Level)+ #Figure',
  },
  {
    name: '<event> occurs <figure>',
    example: 'tai nạn giao thông xảy ra 118 vụ',
    match: '[<indicator>(#Event|#Noun)] (xảy_ra|diễn_ra|phát_sinh) #Bare',
  },
  {
    name: ', <item> <figure>',
    example: 'phẫu thuật 932 ca, riêng mổ lấy thai 211 ca; trộm cắp tài sản 29 vụ',
    match:
      '(#Start|#Comma|#Semicolon|#But|#Colon|#And) [<indicator>(#Action|#Noun) #Action (#Noun|#Measured)] (#Bare|#Percent|#Measure)',
  },
  {
    name: ', <action> <object> <figure>',
    example: 'trộm cắp tài sản 29 vụ',
    match: '(#Start|#Comma|#Semicolon|#But|#Colon|#And) [<indicator>#Action (#Noun|#Measured)] (#Bare|#Percent)',
  },
  {
    name: '<duration> tù',
    example: 'tuyên phạt bị cáo 7 năm 6 tháng tù',
    match: '#Duration [<tail>(tù|tù_giam)]',
  },
  {
    name: 'cho <person> <action> <figure>',
    example: 'cho hội viên vay 4.425 tỷ đồng',
    match: '[<action>#For (#Noun|#Subject) #Governor] #Figure',
  },
  {
    name: '<action> and <action> <figure>',
    example: 'xóa và làm mới 343 căn nhà',
    match: '[<action>#Action #And #Governor] #Figure',
  },
  {
    name: '<action> <figure>',
    example: 'mở 220 lớp tập huấn',
    match: '[<action>#Action+? #Governor] #Figure',
  },
  {
    name: '<action> <object> for <figure>',
    example: 'tạo việc làm và thu nhập ổn định cho 30.000 lao động',
    match: '[<action>(#Action|#Governor) (#Noun|#Measured|#And)+? #For] #Count',
  },
  {
    name: '<dimension> <place> <figure>',
    example: 'cách đảo Lý Sơn 45 hải lý',
    match: '[<indicator>#Dimension (#Subject|#Noun)] #Measure',
  },
  {
    name: '<action> <link> <figure>',
    example: 'Hội thao diễn ra trong 5 ngày',
    match: '[<indicator>(#Action|#Governor)] (#By|#At|#For|#From|#With) (#Duration|#Share|#Money)',
  },
  {
    name: '<action> <object> within <duration>',
    example: 'phải cải tạo toàn bộ ngôi nhà trong vòng 3 năm',
    match: '[<indicator>(#Action|#Governor) (#Noun|#Subject)] #At #Duration',
  },
  {
    name: '<action> for <whom> <money>',
    example: 'hỗ trợ cho ông Đình 6 triệu đồng',
    match: '[<indicator>(#Action|#Governor)] #For (#Noun|#Subject|#Name) #Money',
  },
  {
    name: '<action> into <what> <money>',
    example: 'góp vào công ty con 3,3 tỷ đồng',
    match: '[<indicator>#Action #At (#Noun|#Subject)] #Money',
  },
  {
    name: 'after <duration> <action>',
    example: 'sau 21 ngày bám biển',
    match: 'sau #Duration [<indicator>(#What|#Action) (#Noun|#Subject)?]',
  },
  {
    name: '<dimension> <figure>',
    example: 'tuyến kênh dài 12,5 km',
    match: '[<indicator>#Dimension] #Figure',
  },
  {
    name: '<action> <object> <figure>',
    example: 'chuyển kho bạc 9 tỷ đồng',
    match: '[<action>#Action (#Noun|#Subject)] #Money',
  },
  {
    name: '<quantity> of <subject> <figure>',
    example: 'doanh thu của chợ 12 tỷ đồng',
    match: '[<indicator>(#Noun|#Measured)] #Of [<subject>(#Noun|#Subject)] #Figure',
  },
  {
    name: '<quantity> <figure>',
    example: 'tổng số tiền 18 tỷ đồng',
    match: '[<indicator>(#Measured|#Noun|#Paper|#Event|#Thing)] #Figure',
  },
  {
    name: '<quantity>: <figure>',
    example: 'Lợi nhuận sau thuế: 45,6 tỷ đồng',
    match: '[<indicator>(#Noun|#Measured)] #Colon #Figure',
  },
  {
    name: '<action>: <figure>',
    example: '- Bơm tưới: 1.490 ha',
    match:
      '#Start [<indicator>(#Noun|#Measured|#Action|#Subject) (#Noun|#Measured|#Action|#At|#And|#For)+?] #Colon (#Measure|#Money)',
  },
  {
    name: '<person> <age>',
    example: 'trẻ từ 1 - 3 tuổi',
    match: '[<indicator>#Subject] #Level? #Age',
  },
  {
    name: '<figure> in <figure>',
    example: 'phát hiện 58 ổ dịch tại 23 phường',
    match: '#Other (#What|#Action)+? [<action>#At] #Count',
    same: 'extended',
  },
  {
    name: '<figure> and <figure>',
    example: 'làm chết 27 con bò và 140 con dê',
    match: '#Other (#What|#Action)+? (#Comma|#And) (#Count|#Measure|#Money)',
    same: 'action',
  },
  {
    name: '<figure> <what is counted> by <whom>',
    example: '412 doanh nghiệp do cựu chiến binh làm chủ',
    match: '#Count [<tail>(#What|#Noun|#Subject|#Action|#Comma|#And)+? #By (#Noun|#Subject) #Action #Noun?]',
  },
  {
    name: '<share> <of whom> <what they do>',
    example: '90% tổ chức hội, chi hội đạt tiêu chuẩn gương mẫu',
    match:
      '#Share [<tail>#What (#Noun|#Subject|#Comma|#And)+? (#Have|#Level|#Action|#Passive) (#Noun|#Subject|#Measured|#Action)+?]',
  },
  {
    name: '<figure> <what is counted>',
    example: '300 hộ phải sơ tán',
    match: '(#Count|#Share) [<tail>(#What|#Noun|#Subject|#Measured|#Action|#Passive)+]',
  },
  {
    name: 'of which <measure> <what becomes of it>',
    example: 'xuống giống được 21.870 ha, trong đó 640 ha phải gieo lại',
    match: '#But #Measure [<tail>(#Passive|#Action) (#Noun|#Action)+?]',
  },
  {
    name: '<measure> <of what>',
    example: 'hiến 31,6 ha đất',
    match: '(#Measure|#Money) [<tail>#What]',
  },
  {
    name: '<figure> (<place>)',
    example: '1 người mất tích (xã Mường Lạn)',
    match: '#Figure (#What|#Noun|#Action|#Passive)+? #Open [<subject>(#Place|#Name)] #Close',
  },
  {
    name: '<action> <person> <duration>',
    example: 'tuyên phạt bị cáo Lê Văn Mão 7 năm 6 tháng tù',
    match: '(#Action|#Comma|#Semicolon|#And) [<subject>(#Person|#Name)] #Duration',
  },
  {
    name: '<label>: …',
    example: 'Công an xã: xử phạt 5 trường hợp',
    match: '#Start [<subject>(#Noun|#Subject|#Action)+] #Colon (#Governor|#Action|#Measured|#Have|#Level|#Change)',
  },
  {
    name: '<label>: <share>',
    example: 'Giáo dục tiểu học: 99,6% học sinh hoàn thành chương trình',
    match: '#Start [<subject>(#Noun|#Subject|#Action)+] #Colon (#Share|#Count) #What',
  },
  {
    name: '<name>: <count>',
    example: 'Chiến dịch tiêm chủng: 14.206 trẻ được tiêm',
    match: '#Start [<subject>#Subject (#Noun|#Subject|#Action)+?] #Colon (#Share|#Count)',
  },
  {
    name: '<doer> <action> at the beginning',
    example: 'Lễ hội có 10 đội dự thi',
    match: '#Start [<subject>(#Noun|#Subject)] (#Governor|#Have|#Dimension|#Action)',
  },
  {
    name: '; <doer> <action>',
    example: 'riêng Hà Giang làm được 86 căn',
    match:
      '(#Comma|#Semicolon|#But|#Colon|#Open|#That) [<subject>(#Name|#Subject|#Letters)] (#Governor|#Have|#Dimension)',
  },
  {
    name: '; <part> <have>',
    example: 'quản lý 540 ha rừng, ban quản lý rừng có 12 trạm',
    match: '(#Comma|#Semicolon|#But|#Colon|#Open|#That) [<subject>#Noun] #Have',
  },
  {
    name: '; <doer> <action> <object>',
    example: 'Với sự cố gắng chung, các cấp hội tổ chức thăm hỏi 120 gia đình',
    match: '(#Comma|#Semicolon|#But|#Colon|#That) [<subject>(#Subject|#Name)] #Action',
  },
  {
    name: '<subject> … <figure>',
    example: 'Các cấp Hội đã tổ chức 1.246 buổi',
    match: `[<subject>#Subject] ${CLAUSE} #Figure`,
    weak: true,
  },
];
