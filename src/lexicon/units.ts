/** What a unit measures. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'emission'
  | 'energy'
  | 'power'
  | 'electricity'
  | 'temperature'
  | 'degree'
  | 'pressure'
  | 'force'
  | 'speed'
  | 'frequency'
  | 'data'
  | 'dataRate'
  | 'image'
  | 'computing'
  | 'transport'
  | 'concentration'
  | 'radiation'
  | 'sound'
  | 'light'
  | 'medicine'
  | 'textile'
  | 'points';

/** One unit and every way that reports write it. */
export interface Unit {
  /** The usual symbol or word; names the row. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** As a reader should see them: the figure's `unit` is the spelling met in the text, in the letters given here. */
  readonly spellings: readonly string[];
  /** Every spelling of the row counts exactly as written, because another unit or a common abbreviation differs in case only. */
  readonly caseSensitive?: true;
  /** Spelling to the spelling reported in its place: `công đất` is `công`. Both stand in `spellings`. */
  readonly as?: Readonly<Record<string, string>>;
}

/**
 * Physical units and points, one row a unit: the words behind a number that make a `measure`. What a denominator adds
 * (`km/h`, `tạ/ha`, `mg/l`) is no unit of its own. Time, money, percent (`‰`, `điểm phần trăm`, `điểm cơ bản` too) and
 * containers (`thùng`, `bao`, `lon`, `xị`, `bồ`) have their own tables.
 *
 * Case is ignored, but for a spelling of one letter (`m`, `g`, `W`) and for rows marked `caseSensitive`. Hyphens stand
 * for every dash, a space for every kind of space. Accents left out (`15 tan`) are the matcher's work, not the table's.
 *
 * Many of these are everyday words too (`chỉ tiêu`, `công nhân`, `khối lượng`, `phân xưởng`): where a longer word
 * begins with a unit, the longer word wins. No word of one letter stands here that would more often be something else:
 * no "A", "B", "C", "D", "N" (classes and house numbers: `lớp 12A`, `số 30C`; `3N2Đ` is days and nights), no "K"
 * (nghìn; `vàng 24K`), no "T" (tháng: `9T/2024`), no "F", "H", "J", "U", no "a" (are).
 */
export const UNITS: readonly Unit[] = [
  // Nâng cấp 12,5 km đường liên xã; cách trung tâm 12 cây số; cây cao 1m75
  {
    unit: 'km',
    dimension: 'length',
    spellings: ['km', 'ki-lô-mét', 'ki lô mét', 'kilô mét', 'kilômét', 'kilomet', 'kilometer', 'cây số'],
  },
  // no "hm", no "dam": nobody writes them, and without its accent `dặm` is `dam`
  { unit: 'héc-tô-mét', dimension: 'length', spellings: ['héc-tô-mét', 'hectômét', 'hectomet'] },
  { unit: 'đề-ca-mét', dimension: 'length', spellings: ['đề-ca-mét', 'đêcamét', 'decamet'] },
  { unit: 'm', dimension: 'length', spellings: ['m', 'mét', 'meter'] },
  // 850 md kênh mương: running metres of a canal or a wall
  { unit: 'md', dimension: 'length', spellings: ['md', 'mét dài', 'm dài', 'mét tới', 'm tới'] },
  { unit: 'dm', dimension: 'length', spellings: ['dm', 'đề-xi-mét', 'đề xi mét', 'đêximét', 'decimet'] },
  {
    unit: 'cm',
    dimension: 'length',
    spellings: [
      'cm',
      'xăng-ti-mét',
      'xăng ti mét',
      'xentimét',
      'xen-ti-mét',
      'centimét',
      'centimet',
      'xăngtimét',
      'xăng-ti',
      'xăng ti',
    ],
  },
  { unit: 'mm', dimension: 'length', spellings: ['mm', 'mi-li-mét', 'mi li mét', 'milimét', 'milimet', 'mi-li'] },
  // tấm thép dày 5 ly; `ly cà phê` is a container and a longer word. The ly of gold (1/100 chỉ) is out of use
  { unit: 'ly', dimension: 'length', spellings: ['ly', 'li'] },
  {
    unit: 'µm',
    dimension: 'length',
    spellings: ['µm', 'μm', 'micromét', 'micromet', 'mi-crô-mét', 'micrômét', 'micron', 'mi-crôn'],
  },
  // exact: Nm is torque
  { unit: 'nm', dimension: 'length', spellings: ['nm', 'nanomét', 'nanomet', 'na-nô-mét'], caseSensitive: true },
  { unit: 'dặm', dimension: 'length', spellings: ['dặm', 'mile', 'miles'] },
  // no "NM": it meets nm and Nm
  { unit: 'hải lý', dimension: 'length', spellings: ['hải lý', 'hải lí'] },
  // no "in": it is the verb "print"; no "\"": it closes quotations
  { unit: 'inch', dimension: 'length', spellings: ['inch', 'inches', 'in-sơ', 'insơ'] },
  // no "bộ": it counts sets
  { unit: 'foot', dimension: 'length', spellings: ['foot', 'feet', 'ft', 'phít'] },
  { unit: 'yard', dimension: 'length', spellings: ['yard', 'yards', 'thước Anh'] },
  { unit: 'gang', dimension: 'length', spellings: ['gang', 'gang tay'], as: { 'gang tay': 'gang' } },
  // no "tầm": it is the modifier "about"; no "với", "đốt"
  { unit: 'sải', dimension: 'length', spellings: ['sải', 'sải tay'], as: { 'sải tay': 'sải' } },
  { unit: 'năm ánh sáng', dimension: 'length', spellings: ['năm ánh sáng'] },
  { unit: 'đơn vị thiên văn', dimension: 'length', spellings: ['đơn vị thiên văn'] },

  // Gieo cấy 1.234,5 ha lúa; khu đất 24.000 m2; nhà tôi có 3 sào ruộng, 10 công đất
  {
    unit: 'ha',
    dimension: 'area',
    spellings: ['ha', 'héc-ta', 'héc ta', 'hécta', 'hec-ta', 'hecta', 'hectare', 'mẫu tây'],
  },
  {
    unit: 'km2',
    dimension: 'area',
    spellings: [
      'km2',
      'km²',
      'km vuông',
      'ki-lô-mét vuông',
      'ki lô mét vuông',
      'kilômét vuông',
      'kilomet vuông',
      'cây số vuông',
    ],
  },
  { unit: 'm2', dimension: 'area', spellings: ['m2', 'm²', 'm vuông', 'mét vuông'] },
  { unit: 'dm2', dimension: 'area', spellings: ['dm2', 'dm²', 'đề-xi-mét vuông'] },
  {
    unit: 'cm2',
    dimension: 'area',
    spellings: ['cm2', 'cm²', 'cm vuông', 'xăng-ti-mét vuông', 'xentimét vuông', 'centimét vuông', 'centimet vuông'],
  },
  { unit: 'mm2', dimension: 'area', spellings: ['mm2', 'mm²', 'mi-li-mét vuông', 'milimét vuông', 'milimet vuông'] },
  // also the samples of a laboratory (`150 mẫu xét nghiệm`): the noun behind it decides
  { unit: 'mẫu', dimension: 'area', spellings: ['mẫu', 'mẫu ta'], as: { 'mẫu ta': 'mẫu' } },
  { unit: 'acre', dimension: 'area', spellings: ['acre', 'acres', 'mẫu Anh'] },
  { unit: 'sào', dimension: 'area', spellings: ['sào'] },
  // also a day's labour (`50 công lao động`); `công nhân`, `công trình`, `công ty` are longer words
  {
    unit: 'công',
    dimension: 'area',
    spellings: ['công', 'công đất', 'công ruộng'],
    as: { 'công đất': 'công', 'công ruộng': 'công' },
  },
  // 2 sào 5 thước: 24 m² in the North, 33 m² in the Centre. Only here: as a length it is out of use in reports
  { unit: 'thước', dimension: 'area', spellings: ['thước'] },

  // Khai thác 716 nghìn m3 gỗ, 1.240 nghìn ste củi; 0,25 miligam/1 lít khí thở; hồ chứa 5.000 khối nước
  // `khối lượng`, `khối phố`, `khối thi đua` are longer words
  { unit: 'm3', dimension: 'volume', spellings: ['m3', 'm³', 'm khối', 'mét khối', 'khối', 'CBM'] },
  {
    unit: 'km3',
    dimension: 'volume',
    spellings: ['km3', 'km³', 'km khối', 'ki-lô-mét khối', 'kilômét khối', 'kilomet khối'],
  },
  { unit: 'dm3', dimension: 'volume', spellings: ['dm3', 'dm³', 'đề-xi-mét khối'] },
  {
    unit: 'cm3',
    dimension: 'volume',
    spellings: ['cm3', 'cm³', 'cm khối', 'xăng-ti-mét khối', 'xentimét khối', 'centimét khối', 'centimet khối'],
  },
  { unit: 'mm3', dimension: 'volume', spellings: ['mm3', 'mm³', 'mi-li-mét khối', 'milimét khối'] },
  // khí thải 500 Nm3/giờ: gas under normal conditions
  { unit: 'Nm3', dimension: 'volume', spellings: ['Nm3', 'Nm³'] },
  // xe máy 150 phân khối, 150cc
  { unit: 'cc', dimension: 'volume', spellings: ['cc', 'phân khối'] },
  // no "l": in a scan it is the digit 1 (`2l hộ`); behind a slash (`mg/l`) the denominator reads it
  { unit: 'lít', dimension: 'volume', spellings: ['lít', 'L', 'liter', 'litre'] },
  { unit: 'hl', dimension: 'volume', spellings: ['hl', 'héc-tô-lít', 'hectôlít', 'hectolít', 'hectolit'] },
  { unit: 'dl', dimension: 'volume', spellings: ['dl', 'đề-xi-lít', 'đêxilít', 'decilit'] },
  { unit: 'cl', dimension: 'volume', spellings: ['cl', 'xăng-ti-lít', 'xentilít', 'centilit'] },
  { unit: 'ml', dimension: 'volume', spellings: ['ml', 'mi-li-lít', 'mi li lít', 'mililít', 'mililit', 'milliliter'] },
  { unit: 'µl', dimension: 'volume', spellings: ['µl', 'μl', 'microlít', 'microlit', 'mi-crô-lít'] },
  { unit: 'ste', dimension: 'volume', spellings: ['ste', 'ster', 'stere', 'xte'] },
  // no "thùng" of oil: a container, and a count
  { unit: 'barrel', dimension: 'volume', spellings: ['barrel', 'bbl'] },
  { unit: 'gallon', dimension: 'volume', spellings: ['gallon', 'gallons', 'ga-lông', 'galông', 'ga-lon'] },
  { unit: 'bushel', dimension: 'volume', spellings: ['bushel', 'bushels'] },
  // năng suất 40 giạ/công
  { unit: 'giạ', dimension: 'volume', spellings: ['giạ'] },
  { unit: 'thưng', dimension: 'volume', spellings: ['thưng'] },
  // `đấu thầu`, `đấu giá`, `đấu trường` are longer words
  { unit: 'đấu', dimension: 'volume', spellings: ['đấu'] },

  // Sản lượng đạt 12.450 tấn; năng suất 68,8 tạ/ha; lợn 80 kg; trộm 5 chỉ vàng, 2 lượng
  // no "MT": it is môi trường; `tấn DWT` reads as tấn
  { unit: 'tấn', dimension: 'mass', spellings: ['tấn', 'ton', 'tons', 'tonne', 'tonnes'] },
  { unit: 'kiloton', dimension: 'mass', spellings: ['kiloton', 'ki-lô-tôn', 'kilô tấn', 'kilotấn'] },
  { unit: 'megaton', dimension: 'mass', spellings: ['megaton', 'mê-ga-tôn'] },
  { unit: 'tạ', dimension: 'mass', spellings: ['tạ'] },
  { unit: 'tấc', dimension: 'length', spellings: ['tấc'] },
  // `yến sào` is a longer word
  { unit: 'yến', dimension: 'mass', spellings: ['yến'] },
  // `ký kết`, `ký túc xá`, `cân đối` are longer words
  {
    unit: 'kg',
    dimension: 'mass',
    spellings: [
      'kg',
      'kgs',
      'ki-lô-gam',
      'ki lô gam',
      'kilô gam',
      'kilôgam',
      'kilogam',
      'kilogram',
      'ki-lô',
      'ki lô',
      'ký-lô',
      'ký lô',
      'kí lô',
      'ký',
      'kí',
      'cân',
    ],
    as: { kgs: 'kg' },
  },
  { unit: 'lạng', dimension: 'mass', spellings: ['lạng'] },
  { unit: 'g', dimension: 'mass', spellings: ['g', 'gr', 'gam', 'gram', 'gramme'] },
  { unit: 'mg', dimension: 'mass', spellings: ['mg', 'mi-li-gam', 'mi li gam', 'miligam', 'miligram', 'milligram'] },
  { unit: 'µg', dimension: 'mass', spellings: ['µg', 'μg', 'mcg', 'microgam', 'mi-crô-gam', 'micrôgam', 'microgram'] },
  // no "ng": it is người in notes (`5 ng`)
  { unit: 'nanogam', dimension: 'mass', spellings: ['nanogam', 'na-nô-gam', 'nanogram'] },
  // gold, 37,5 g. No "cây": it counts trees, and `cây vàng` is a count
  { unit: 'lượng', dimension: 'mass', spellings: ['lượng'] },
  // gold, 1/10 lượng. Also the adverb "only"; `chỉ tiêu`, `chỉ số`, `chỉ thị` are longer words
  { unit: 'chỉ', dimension: 'mass', spellings: ['chỉ'] },
  // gold, 1/10 chỉ; `phân xưởng`, `phân khu`, `phân hiệu` are longer words. The spoken phân for cm gives way
  { unit: 'phân', dimension: 'mass', spellings: ['phân'] },
  // no "ct": it is công trường, công ty
  { unit: 'carat', dimension: 'mass', spellings: ['carat', 'ca-ra', 'cara', 'karat'] },
  {
    unit: 'ounce',
    dimension: 'mass',
    spellings: ['ounce', 'ounces', 'oz', 'ao-xơ', 'aoxơ', 'troy ounce', 'ounce troy'],
  },
  // no "bảng": it is the currency, and a table
  { unit: 'lb', dimension: 'mass', spellings: ['lb', 'lbs', 'pound', 'pounds', 'pao', 'cân Anh'] },

  // Giảm phát thải 3.150 tCO2e; `tấn CO2` reads as tấn
  { unit: 'tCO2e', dimension: 'emission', spellings: ['tCO2e', 'tCO₂e', 'tCO2tđ', 'tCO₂tđ', 'tCO2eq', 'tCO2-eq'] },
  { unit: 'tCO2', dimension: 'emission', spellings: ['tCO2', 'tCO₂'] },
  { unit: 'kgCO2e', dimension: 'emission', spellings: ['kgCO2e', 'kgCO₂e', 'kgCO2tđ', 'kgCO2'] },
  { unit: 'ktCO2e', dimension: 'emission', spellings: ['ktCO2e', 'ktCO₂e', 'ktCO2tđ'] },
  { unit: 'MtCO2e', dimension: 'emission', spellings: ['MtCO2e', 'MtCO₂e', 'MtCO2tđ'] },

  // Điện thương phẩm 1.045,327 triệu kWh; tiết kiệm 250 TOE; mỗi suất 700 kcal
  { unit: 'Wh', dimension: 'energy', spellings: ['Wh', 'W.h', 'oát giờ', 'oát-giờ', 'watt giờ'] },
  // dùng hết 100 số điện: kWh as the household says it
  {
    unit: 'kWh',
    dimension: 'energy',
    spellings: [
      'kWh',
      'kW.h',
      'kW giờ',
      'kW-giờ',
      'ki-lô-oát giờ',
      'ki-lô-oát-giờ',
      'ki lô oát giờ',
      'kilôoát giờ',
      'kilôoát-giờ',
      'kilowatt giờ',
      'kilowatt-giờ',
      'kí điện',
      'ký điện',
      'số điện',
    ],
  },
  // case ignored here, unlike MW: nobody writes milliwatt hours
  {
    unit: 'MWh',
    dimension: 'energy',
    spellings: ['MWh', 'MW.h', 'MW giờ', 'mê-ga-oát giờ', 'mê-ga-oát-giờ', 'megawatt giờ', 'megawatt-giờ'],
  },
  {
    unit: 'GWh',
    dimension: 'energy',
    spellings: ['GWh', 'GW.h', 'GW giờ', 'gi-ga-oát giờ', 'gigawatt giờ', 'gigawatt-giờ'],
  },
  { unit: 'TWh', dimension: 'energy', spellings: ['TWh', 'TW.h', 'tê-ra-oát giờ', 'terawatt giờ', 'terawatt-giờ'] },
  { unit: 'jun', dimension: 'energy', spellings: ['jun', 'joule', 'joules'] },
  { unit: 'kJ', dimension: 'energy', spellings: ['kJ', 'ki-lô-jun', 'kilôjun', 'kilojoule'] },
  { unit: 'MJ', dimension: 'energy', spellings: ['MJ', 'mê-ga-jun', 'megajoule'] },
  { unit: 'GJ', dimension: 'energy', spellings: ['GJ', 'gi-ga-jun', 'gigajoule'] },
  { unit: 'TJ', dimension: 'energy', spellings: ['TJ', 'tê-ra-jun', 'terajoule'] },
  { unit: 'PJ', dimension: 'energy', spellings: ['PJ', 'petajoule'] },
  { unit: 'cal', dimension: 'energy', spellings: ['cal', 'calo', 'ca-lo', 'calori', 'calorie', 'calories'] },
  {
    unit: 'kcal',
    dimension: 'energy',
    spellings: ['kcal', 'ki-lô-calo', 'ki-lô-ca-lo', 'kilô calo', 'kilôcalo', 'kilocalo', 'kilo calo', 'kilocalorie'],
  },
  { unit: 'BTU', dimension: 'energy', spellings: ['BTU'] },
  { unit: 'MMBTU', dimension: 'energy', spellings: ['MMBTU'] },
  {
    unit: 'TOE',
    dimension: 'energy',
    spellings: ['TOE', 'tấn dầu quy đổi', 'tấn dầu tương đương'],
  },
  { unit: 'KTOE', dimension: 'energy', spellings: ['KTOE'] },
  { unit: 'MTOE', dimension: 'energy', spellings: ['MTOE'] },

  // Nhà máy thủy điện 32 MW; điện mặt trời mái nhà 4,2 MWp; trạm biến áp 250 kVA; tàu cá từ 90 CV trở lên
  { unit: 'W', dimension: 'power', spellings: ['W', 'oát', 'oat', 'watt', 'watts'] },
  { unit: 'mW', dimension: 'power', spellings: ['mW', 'mi-li-oát', 'miliwatt'], caseSensitive: true },
  { unit: 'kW', dimension: 'power', spellings: ['kW', 'ki-lô-oát', 'ki lô oát', 'kilôoát', 'kilôwat', 'kilowatt'] },
  // no "mw": it may be either
  {
    unit: 'MW',
    dimension: 'power',
    spellings: ['MW', 'Mw', 'mê-ga-oát', 'mê ga oát', 'mêgaoát', 'megawatt', 'Megawatt'],
    caseSensitive: true,
    as: { Mw: 'MW', Megawatt: 'megawatt' },
  },
  { unit: 'GW', dimension: 'power', spellings: ['GW', 'gi-ga-oát', 'gigaoát', 'gigawatt'] },
  { unit: 'TW', dimension: 'power', spellings: ['TW', 'terawatt'] },
  // exact: WP is no unit
  { unit: 'Wp', dimension: 'power', spellings: ['Wp'], caseSensitive: true },
  { unit: 'kWp', dimension: 'power', spellings: ['kWp'] },
  { unit: 'MWp', dimension: 'power', spellings: ['MWp'] },
  { unit: 'GWp', dimension: 'power', spellings: ['GWp'] },
  // no "VA": in capitals without accents it is "and"
  { unit: 'kVA', dimension: 'power', spellings: ['kVA', 'ki-lô-vôn-ampe', 'kilôvôn-ampe'] },
  { unit: 'MVA', dimension: 'power', spellings: ['MVA', 'mê-ga-vôn-ampe'] },
  { unit: 'kVAr', dimension: 'power', spellings: ['kVAr'] },
  { unit: 'MVAr', dimension: 'power', spellings: ['MVAr'] },
  { unit: 'HP', dimension: 'power', spellings: ['HP', 'mã lực', 'sức ngựa'] },
  // exact: a résumé is "cv"; công văn (`123/CV-UBND`) goes to the legal numbers
  { unit: 'CV', dimension: 'power', spellings: ['CV'], caseSensitive: true },
  { unit: 'PS', dimension: 'power', spellings: ['PS'], caseSensitive: true },
  { unit: 'tấn lạnh', dimension: 'power', spellings: ['tấn lạnh', 'ton lạnh'] },

  // Đường dây 110 kV; điện áp 220V; pin 5.000 mAh; máy chụp cộng hưởng từ 1.5 Tesla
  { unit: 'V', dimension: 'electricity', spellings: ['V', 'vôn', 'volt'] },
  { unit: 'mV', dimension: 'electricity', spellings: ['mV', 'mi-li-vôn', 'milivôn'] },
  { unit: 'kV', dimension: 'electricity', spellings: ['kV', 'ki-lô-vôn', 'ki lô vôn', 'kilôvôn', 'kilovolt'] },
  { unit: 'ampe', dimension: 'electricity', spellings: ['ampe', 'am-pe', 'ampere'] },
  // exact: "ma" is a ghost, and mà or mã without accents
  { unit: 'mA', dimension: 'electricity', spellings: ['mA', 'mi-li-ampe', 'miliampe'], caseSensitive: true },
  { unit: 'kA', dimension: 'electricity', spellings: ['kA', 'ki-lô-ampe', 'kilôampe'], caseSensitive: true },
  { unit: 'Ah', dimension: 'electricity', spellings: ['Ah', 'ampe giờ', 'ampe-giờ'], caseSensitive: true },
  { unit: 'mAh', dimension: 'electricity', spellings: ['mAh', 'miliampe giờ', 'mi-li-ampe giờ'] },
  { unit: 'Ω', dimension: 'electricity', spellings: ['Ω', 'ohm', 'ôm'] },
  { unit: 'kΩ', dimension: 'electricity', spellings: ['kΩ', 'ki-lô-ôm', 'kilôôm'] },
  { unit: 'MΩ', dimension: 'electricity', spellings: ['MΩ', 'mê-ga-ôm'], caseSensitive: true },
  { unit: 'µF', dimension: 'electricity', spellings: ['µF', 'μF', 'micrôfara'] },
  { unit: 'Tesla', dimension: 'electricity', spellings: ['Tesla'] },

  // Nhiệt độ thấp nhất 8,5°C; sốt 39,5 độ C
  // `ºC`, `˚C`, `℃`, `oC` are typing for the degree sign, not other names. No "0C": the digit would belong to the number
  {
    unit: '°C',
    dimension: 'temperature',
    spellings: ['°C', '° C', 'oC', 'ºC', 'º C', '˚C', '℃', 'độ C', 'độ Celsius', 'độ bách phân'],
    as: { '° C': '°C', oC: '°C', ºC: '°C', 'º C': '°C', '˚C': '°C', '℃': '°C' },
  },
  {
    unit: '°F',
    dimension: 'temperature',
    spellings: ['°F', 'oF', 'ºF', '˚F', '℉', 'độ F', 'độ Fahrenheit'],
    as: { oF: '°F', ºF: '°F', '˚F': '°F', '℉': '°F' },
  },
  { unit: 'kelvin', dimension: 'temperature', spellings: ['kelvin', 'ken-vin', 'độ K', '°K'] },

  // Trời rét dưới 10 độ; mái dốc 15 độ; động đất 4,2 độ Richter; mía đạt 10 CCS
  // heat, angle, alcohol or earthquake, as the text has it; before a number `độ` is the modifier "about"; `độ tuổi` is a longer word
  { unit: 'độ', dimension: 'degree', spellings: ['độ', '°'] },
  { unit: 'độ Richter', dimension: 'degree', spellings: ['độ Richter', 'Richter', 'độ rích-te', 'độ Ríchte'] },
  { unit: 'radian', dimension: 'degree', spellings: ['radian', 'ra-đi-an'] },
  { unit: 'độ Brix', dimension: 'degree', spellings: ['độ Brix', 'Brix', '°Bx', '°Brix'] },
  { unit: 'CCS', dimension: 'degree', spellings: ['CCS', 'chữ đường'] },

  // Áp suất lốp 0,8 bar; huyết áp 140 mmHg; áp thấp 1.004 hPa
  // `quán bar`: the noun stands before it
  { unit: 'bar', dimension: 'pressure', spellings: ['bar'] },
  { unit: 'mbar', dimension: 'pressure', spellings: ['mbar', 'mi-li-bar', 'milibar', 'millibar'] },
  // exact: "pa" is a word of speech
  { unit: 'Pa', dimension: 'pressure', spellings: ['Pa', 'pascal', 'pascan'], caseSensitive: true },
  { unit: 'hPa', dimension: 'pressure', spellings: ['hPa', 'héc-tô-pascal', 'hectopascal'] },
  { unit: 'kPa', dimension: 'pressure', spellings: ['kPa', 'ki-lô-pascal', 'kilopascal'] },
  { unit: 'MPa', dimension: 'pressure', spellings: ['MPa', 'mê-ga-pascal', 'megapascal'] },
  { unit: 'mmHg', dimension: 'pressure', spellings: ['mmHg', 'mi-li-mét thủy ngân', 'milimét thủy ngân'] },
  { unit: 'cmH2O', dimension: 'pressure', spellings: ['cmH2O', 'cmH₂O'] },
  {
    unit: 'atm',
    dimension: 'pressure',
    caseSensitive: true,
    spellings: ['atm', 'át-mốt-phe', 'átmốtphe', 'atmotphe', 'atmosphere'],
  },
  { unit: 'psi', dimension: 'pressure', spellings: ['psi'] },
  { unit: 'Torr', dimension: 'pressure', spellings: ['Torr'] },

  // Cọc chịu tải 450 kN; mô-men xoắn cực đại 250 Nm
  { unit: 'niutơn', dimension: 'force', spellings: ['niutơn', 'niu-tơn', 'newton'] },
  { unit: 'kN', dimension: 'force', spellings: ['kN', 'ki-lô-niutơn', 'kilôniutơn', 'kilonewton'] },
  { unit: 'kgf', dimension: 'force', spellings: ['kgf'] },
  // exact: nm is a length
  { unit: 'Nm', dimension: 'force', spellings: ['Nm', 'N.m', 'N·m'], caseSensitive: true },

  // Tàu chạy 15 knot; quạt quay 1.400 rpm. km/h, hải lý/giờ and vòng/phút are rates and not here
  { unit: 'knot', dimension: 'speed', spellings: ['knot', 'knots'] },
  { unit: 'Mach', dimension: 'speed', spellings: ['Mach'] },
  { unit: 'mph', dimension: 'speed', spellings: ['mph'] },
  { unit: 'rpm', dimension: 'speed', spellings: ['rpm'] },

  // Băng tần 700 MHz; lưới điện 50 Hz
  { unit: 'Hz', dimension: 'frequency', spellings: ['Hz', 'héc', 'hertz'] },
  { unit: 'kHz', dimension: 'frequency', spellings: ['kHz', 'ki-lô-héc', 'kilôhéc', 'kilohertz'] },
  { unit: 'MHz', dimension: 'frequency', spellings: ['MHz', 'mê-ga-héc', 'mêgahéc', 'megahertz'] },
  { unit: 'GHz', dimension: 'frequency', spellings: ['GHz', 'gi-ga-héc', 'gigahéc', 'gigahertz'] },
  { unit: 'THz', dimension: 'frequency', spellings: ['THz', 'terahertz'] },
  { unit: 'fps', dimension: 'frequency', spellings: ['fps'] },

  // Gói cước 120 GB/tháng; kho dữ liệu 3 PB. Symbols are exact: Mb are bits, MB bytes; "tb" is trung bình
  { unit: 'bit', dimension: 'data', spellings: ['bit', 'bít', 'bits'] },
  { unit: 'Kb', dimension: 'data', spellings: ['Kb', 'kb', 'kilobit'], caseSensitive: true },
  { unit: 'Mb', dimension: 'data', spellings: ['Mb', 'megabit'], caseSensitive: true },
  { unit: 'Gb', dimension: 'data', spellings: ['Gb', 'gigabit'], caseSensitive: true },
  { unit: 'Tb', dimension: 'data', spellings: ['Tb', 'terabit'], caseSensitive: true },
  // no "bai": without accents it is bài
  { unit: 'byte', dimension: 'data', spellings: ['byte', 'bytes'] },
  { unit: 'KB', dimension: 'data', spellings: ['KB', 'kB', 'kilobyte', 'ki-lô-bai'], caseSensitive: true },
  { unit: 'MB', dimension: 'data', spellings: ['MB', 'megabyte', 'mê-ga-bai'], caseSensitive: true },
  { unit: 'GB', dimension: 'data', spellings: ['GB', 'gigabyte', 'gi-ga-bai'], caseSensitive: true },
  { unit: 'TB', dimension: 'data', spellings: ['TB', 'terabyte', 'tê-ra-bai'], caseSensitive: true },
  { unit: 'PB', dimension: 'data', spellings: ['PB', 'petabyte'], caseSensitive: true },
  { unit: 'EB', dimension: 'data', spellings: ['EB', 'exabyte'], caseSensitive: true },
  { unit: 'ZB', dimension: 'data', spellings: ['ZB', 'zettabyte'], caseSensitive: true },

  // Tốc độ tải xuống trung bình 146,64 Mbps. No "bps": in finance it is điểm cơ bản; Mb/s is a rate
  { unit: 'Kbps', dimension: 'dataRate', spellings: ['Kbps'] },
  { unit: 'Mbps', dimension: 'dataRate', spellings: ['Mbps'] },
  { unit: 'Gbps', dimension: 'dataRate', spellings: ['Gbps'] },
  { unit: 'Tbps', dimension: 'dataRate', spellings: ['Tbps'] },

  // Camera 48 MP, ảnh quét 300 dpi
  { unit: 'pixel', dimension: 'image', spellings: ['pixel', 'pixels', 'px', 'điểm ảnh'] },
  { unit: 'megapixel', dimension: 'image', spellings: ['megapixel', 'mega pixel', 'megapixels', 'MP', 'Mpx'] },
  { unit: 'dpi', dimension: 'image', spellings: ['dpi'] },
  { unit: 'ppi', dimension: 'image', spellings: ['ppi'] },

  // Bộ xử lý 45 TOPS; siêu máy tính 20 PFLOPS
  // exact: "tops" are shirts
  { unit: 'TOPS', dimension: 'computing', spellings: ['TOPS'], caseSensitive: true },
  { unit: 'TFLOPS', dimension: 'computing', spellings: ['TFLOPS', 'teraflops', 'teraflop'] },
  { unit: 'PFLOPS', dimension: 'computing', spellings: ['PFLOPS', 'petaflops', 'petaflop'] },

  // Luân chuyển 28,6 tỷ tấn.km và 22,3 tỷ lượt khách.km; cảng đón tàu 50.000 DWT, xếp dỡ 1,2 triệu TEU
  {
    unit: 'tấn.km',
    dimension: 'transport',
    spellings: ['tấn.km', 'tấn-km', 'tấn - km', 'tấn km', 'tấn x km', 'tấn·km', 'T.km'],
  },
  {
    unit: 'hành khách.km',
    dimension: 'transport',
    spellings: [
      'hành khách.km',
      'hành khách-km',
      'hành khách - km',
      'hành khách km',
      'hành khách x km',
      'HK.km',
      'HK-km',
      'HKkm',
      'khách.km',
      'khách-km',
    ],
  },
  {
    unit: 'lượt khách.km',
    dimension: 'transport',
    spellings: [
      'lượt khách.km',
      'lượt khách-km',
      'lượt khách - km',
      'lượt khách km',
      'lượt hành khách.km',
      'lượt hành khách-km',
      'lượt HK.km',
      'lượt người.km',
    ],
  },
  { unit: 'người.km', dimension: 'transport', spellings: ['người.km', 'người-km', 'người - km'] },
  { unit: 'xe.km', dimension: 'transport', spellings: ['xe.km', 'xe-km'] },
  { unit: 'tàu.km', dimension: 'transport', spellings: ['tàu.km', 'tàu-km', 'đoàn tàu.km', 'đoàn tàu-km'] },
  { unit: 'ghế.km', dimension: 'transport', spellings: ['ghế.km', 'ghế-km'] },
  // no "container": a count
  { unit: 'TEU', dimension: 'transport', spellings: ['TEU', 'TEUs'], as: { TEUs: 'TEU' } },
  { unit: 'FEU', dimension: 'transport', spellings: ['FEU', 'FEUs'], as: { FEUs: 'FEU' } },
  { unit: 'DWT', dimension: 'transport', spellings: ['DWT'] },
  // exact: "gt" is giao thông, giá trị
  { unit: 'GT', dimension: 'transport', spellings: ['GT'], caseSensitive: true },
  { unit: 'GRT', dimension: 'transport', spellings: ['GRT'] },

  // Độ mặn 12 PSU; coliform 2.400 MPN/100 ml; khí CO 35 ppm. No "pH": it stands before its number
  { unit: 'ppm', dimension: 'concentration', spellings: ['ppm'] },
  { unit: 'ppb', dimension: 'concentration', spellings: ['ppb'] },
  { unit: 'mol', dimension: 'concentration', spellings: ['mol', 'mole'] },
  { unit: 'mmol', dimension: 'concentration', spellings: ['mmol', 'mi-li-mol', 'milimol'] },
  { unit: 'µmol', dimension: 'concentration', spellings: ['µmol', 'μmol', 'umol', 'micromol'], as: { umol: 'µmol' } },
  { unit: 'mEq', dimension: 'concentration', spellings: ['mEq'] },
  { unit: 'PSU', dimension: 'concentration', spellings: ['PSU'] },
  { unit: 'NTU', dimension: 'concentration', spellings: ['NTU'] },
  { unit: 'TCU', dimension: 'concentration', spellings: ['TCU'] },
  { unit: 'CFU', dimension: 'concentration', spellings: ['CFU'] },
  { unit: 'MPN', dimension: 'concentration', spellings: ['MPN'] },

  // Liều bức xạ 0,12 µSv/h; hoạt độ 370 Bq. Sv is exact: SV is sinh viên
  { unit: 'Sv', dimension: 'radiation', spellings: ['Sv', 'sievert'], caseSensitive: true },
  { unit: 'mSv', dimension: 'radiation', spellings: ['mSv', 'milisievert'] },
  { unit: 'µSv', dimension: 'radiation', spellings: ['µSv', 'μSv', 'microsievert'] },
  { unit: 'Bq', dimension: 'radiation', spellings: ['Bq', 'becquerel', 'béc-cơ-ren', 'becơren'] },
  { unit: 'kBq', dimension: 'radiation', spellings: ['kBq'] },
  { unit: 'Gy', dimension: 'radiation', spellings: ['Gy'], caseSensitive: true },
  { unit: 'mGy', dimension: 'radiation', spellings: ['mGy'] },
  { unit: 'Ci', dimension: 'radiation', spellings: ['Ci', 'curie'], caseSensitive: true },

  // Tiếng ồn ban đêm 62,4 dBA
  { unit: 'dB', dimension: 'sound', spellings: ['dB', 'đề-xi-ben', 'đêxiben', 'decibel', 'decibels'] },
  { unit: 'dBA', dimension: 'sound', spellings: ['dBA', 'dB(A)', 'dB (A)'], as: { 'dB (A)': 'dB(A)' } },

  // Phòng học phải đạt 300 lux; đèn LED 1.200 lumen
  { unit: 'lux', dimension: 'light', spellings: ['lux', 'lx'] },
  { unit: 'lumen', dimension: 'light', spellings: ['lumen', 'lumens', 'lm'] },
  // exact: CDs are discs
  { unit: 'cd', dimension: 'light', spellings: ['cd', 'candela', 'can-đê-la'], caseSensitive: true },
  { unit: 'nit', dimension: 'light', spellings: ['nit', 'nits'] },

  // Uống vitamin A liều 200.000 IU; cận 2,5 đi-ốp. No "đơn vị": `500 đơn vị máu` is a count
  // exact: "iu" and "ui" are sounds of speech
  { unit: 'IU', dimension: 'medicine', spellings: ['IU', 'UI', 'đơn vị quốc tế'], caseSensitive: true },
  { unit: 'mIU', dimension: 'medicine', spellings: ['mIU'] },
  { unit: 'µIU', dimension: 'medicine', spellings: ['µIU', 'μIU'] },
  { unit: 'đi-ốp', dimension: 'medicine', spellings: ['đi-ốp', 'đi ốp', 'điốp', 'diop', 'Dpt', 'dioptre'] },

  // Sợi polyester 75 denier; giấy in 70 gsm
  { unit: 'denier', dimension: 'textile', spellings: ['denier', 'đơ-ni-ê'] },
  { unit: 'tex', dimension: 'textile', spellings: ['tex'] },
  { unit: 'dtex', dimension: 'textile', spellings: ['dtex'] },
  { unit: 'gsm', dimension: 'textile', spellings: ['gsm'] },

  // VN-Index giảm 13,77 điểm; điểm trung bình 6,42 điểm. Also counts places (`214 điểm lấn chiếm`): the rule decides
  { unit: 'điểm', dimension: 'points', spellings: ['điểm'] },
];
