import MarketDay

extension StarterStore {
  static let womensWear = StarterStore(
    trade: "womens-wear", about: Wording("a women's-wear store", "一家女装店"),
    fixedCostPerDay: 120, shippingFee: 8, freeShippingFrom: 99, parcelCost: 6, visitsPerDay: 60,
    items: [
      Item(
        id: "knit-dress", title: "秋季新款 针织连衣裙 修身 长袖 女", role: "popular", price: "128", cost: "52",
        stock: 900, sold: 240, listed: "monday 21:30"),
      Item(
        id: "wool-coat", title: "毛呢大衣 女 中长款 秋冬 双面呢", role: "profit", price: "399", cost: "168", stock: 120,
        sold: 25, listed: "saturday 14:40"),
      Item(
        id: "belt", title: "真皮 腰带 女 百搭 细款", role: "regular", price: "59", cost: "21", stock: 400, sold: 70,
        listed: "sunday 20:50"),
      Item(
        id: "scarf", title: "围巾 女 秋冬 仿羊绒 披肩", role: "trial", price: "39.90", cost: "11", stock: 800, sold: 80,
        listed: "monday 14:20"),
    ],
    keywords: [
      Keyword(text: "针织连衣裙", searches: 5_200, rivals: 450, usualBid: "0.95"),
      Keyword(text: "连衣裙 长袖", searches: 3_100, rivals: 600, usualBid: "1.10"),
      Keyword(text: "秋季 连衣裙 女", searches: 1_800, rivals: 380, usualBid: "0.80"),
      Keyword(text: "毛呢大衣 女", searches: 1_500, rivals: 220, usualBid: "1.60"),
      Keyword(text: "真皮 腰带", searches: 900, rivals: 150, usualBid: "0.45"),
      Keyword(text: "围巾 秋冬", searches: 1_200, rivals: 200, usualBid: "0.30"),
    ],
    dailyBudget: 120, bidCap: "3.00",
    groups: [
      AdGroup(product: "knit-dress", keywords: ["针织连衣裙", "连衣裙 长袖"]),
      AdGroup(product: "wool-coat", keywords: ["毛呢大衣 女"]),
    ],
    bundle: ("dress-and-belt", ["knit-dress", "belt"], "169"), coupon: ("ten", 10, 139), gift: (149, "scarf"),
    reduction: (299, 25))

  static let spirits = StarterStore(
    trade: "spirits", about: Wording("a spirits store", "一家酒类店"),
    fixedCostPerDay: 90, shippingFee: 10, freeShippingFrom: 99, parcelCost: 8, visitsPerDay: 80,
    items: [
      Item(
        id: "sorghum", title: "高粱酒 52度 纯粮 白酒 整箱", role: "popular", price: "68", cost: "31", stock: 1_200,
        sold: 300, listed: "friday 20:30"),
      Item(
        id: "gift-box", title: "白酒 礼盒 送礼 浓香型 52度 两瓶", role: "profit", price: "268", cost: "112", stock: 200,
        sold: 40, listed: "thursday 20:10"),
      Item(
        id: "plum-wine", title: "青梅酒 低度 果酒 女士 甜酒", role: "regular", price: "49", cost: "19", stock: 600,
        sold: 90, listed: "friday 21:40"),
      Item(
        id: "cups", title: "白酒杯 玻璃 小酒杯 6只装", role: "trial", price: "19.90", cost: "6", stock: 900, sold: 60,
        listed: "wednesday 15:00"),
    ],
    keywords: [
      Keyword(text: "白酒 整箱", searches: 4_200, rivals: 300, usualBid: "0.85"),
      Keyword(text: "高粱酒", searches: 2_600, rivals: 180, usualBid: "0.55"),
      Keyword(text: "纯粮 白酒 52度", searches: 1_900, rivals: 220, usualBid: "0.60"),
      Keyword(text: "白酒 礼盒", searches: 1_400, rivals: 120, usualBid: "1.30"),
      Keyword(text: "青梅酒", searches: 2_200, rivals: 160, usualBid: "0.40"),
      Keyword(text: "白酒杯", searches: 800, rivals: 100, usualBid: "0.20"),
    ],
    dailyBudget: 80, bidCap: "2.50",
    groups: [
      AdGroup(product: "sorghum", keywords: ["高粱酒", "纯粮 白酒 52度"]),
      AdGroup(product: "gift-box", keywords: ["白酒 礼盒"]),
    ],
    bundle: ("sorghum-and-cups", ["sorghum", "cups"], "79"), coupon: ("eight", 8, 99), gift: (118, "cups"),
    reduction: (299, 25))

  static let homeware = StarterStore(
    trade: "homeware", about: Wording("a homeware store", "一家居家用品店"),
    fixedCostPerDay: 70, shippingFee: 8, freeShippingFrom: 79, parcelCost: 6, visitsPerDay: 40,
    items: [
      Item(
        id: "thermos", title: "保温杯 316不锈钢 大容量 便携 水杯", role: "popular", price: "89", cost: "36", stock: 800,
        sold: 180, listed: "monday 20:40"),
      Item(
        id: "tea-set", title: "陶瓷 茶具套装 家用 功夫茶 整套", role: "profit", price: "238", cost: "92", stock: 150,
        sold: 30, listed: "sunday 21:10"),
      Item(
        id: "glass-cup", title: "玻璃杯 耐热 带盖 泡茶 水杯", role: "regular", price: "45", cost: "16", stock: 500,
        sold: 60, listed: "tuesday 15:10"),
      Item(
        id: "brush", title: "杯刷 长柄 海绵 清洁刷", role: "trial", price: "12.90", cost: "3.50", stock: 900, sold: 40,
        listed: "thursday 14:30"),
    ],
    keywords: [
      Keyword(text: "保温杯 大容量", searches: 3_800, rivals: 350, usualBid: "0.75"),
      Keyword(text: "保温杯 316不锈钢", searches: 1_700, rivals: 200, usualBid: "0.70"),
      Keyword(text: "水杯 便携", searches: 2_900, rivals: 400, usualBid: "0.50"),
      Keyword(text: "茶具套装", searches: 1_600, rivals: 150, usualBid: "1.20"),
      Keyword(text: "玻璃杯 带盖", searches: 1_100, rivals: 180, usualBid: "0.35"),
      Keyword(text: "杯刷", searches: 500, rivals: 80, usualBid: "0.15"),
    ],
    dailyBudget: 70, bidCap: "2.50",
    groups: [
      AdGroup(product: "thermos", keywords: ["保温杯 大容量", "保温杯 316不锈钢"]),
      AdGroup(product: "tea-set", keywords: ["茶具套装"]),
    ],
    bundle: ("thermos-and-brush", ["thermos", "brush"], "95"), coupon: ("eight", 8, 99), gift: (108, "brush"),
    reduction: (239, 20))

  static let travelGoods = StarterStore(
    trade: "travel-goods", about: Wording("a travel-goods store", "一家旅行用品店"),
    fixedCostPerDay: 40, shippingFee: 10, freeShippingFrom: 99, parcelCost: 10, visitsPerDay: 600,
    items: [
      Item(
        id: "suitcase", title: "行李箱 20寸 登机箱 万向轮 拉杆箱", role: "popular", price: "189", cost: "88", stock: 200,
        sold: 45, listed: "sunday 20:30"),
      Item(
        id: "backpack", title: "旅行背包 大容量 双肩包 防水 户外", role: "profit", price: "158", cost: "62", stock: 150,
        sold: 25, listed: "monday 21:10"),
      Item(
        id: "pillow", title: "U型枕 充气 旅行枕 护颈 飞机", role: "regular", price: "39", cost: "13", stock: 200,
        sold: 20, listed: "tuesday 20:50"),
      Item(
        id: "packing-bags", title: "旅行收纳袋 套装 衣物 整理包 6件套", role: "trial", price: "29.90", cost: "9",
        stock: 300, sold: 15, listed: "thursday 15:20"),
    ],
    keywords: [
      Keyword(text: "行李箱 20寸", searches: 9_000, rivals: 400, usualBid: "0.18"),
      Keyword(text: "登机箱", searches: 6_500, rivals: 280, usualBid: "0.16"),
      Keyword(text: "旅行背包 大容量", searches: 5_200, rivals: 220, usualBid: "0.15"),
      Keyword(text: "双肩包 户外", searches: 4_800, rivals: 320, usualBid: "0.14"),
      Keyword(text: "U型枕", searches: 3_600, rivals: 120, usualBid: "0.12"),
      Keyword(text: "旅行收纳袋", searches: 4_100, rivals: 150, usualBid: "0.12"),
    ],
    dailyBudget: 20, bidCap: "0.30",
    groups: [
      AdGroup(product: "suitcase", keywords: ["行李箱 20寸", "登机箱"]),
      AdGroup(product: "backpack", keywords: ["旅行背包 大容量"]),
    ],
    bundle: ("suitcase-and-bags", ["suitcase", "packing-bags"], "205"), coupon: ("ten", 10, 159),
    gift: (179, "packing-bags"), reduction: (299, 20))

  static let general = StarterStore(
    trade: "general", about: Wording("a store of a few things for the house", "一家家居小店"),
    fixedCostPerDay: 80, shippingFee: 8, freeShippingFrom: 79, parcelCost: 6, visitsPerDay: 50,
    items: [
      Item(
        id: "lamp", title: "护眼台灯 学习 宿舍 LED 可调光", role: "popular", price: "89", cost: "38", stock: 700,
        sold: 160, listed: "sunday 20:40"),
      Item(
        id: "chair", title: "人体工学椅 家用 电脑椅 护腰 透气", role: "profit", price: "328", cost: "150", stock: 100,
        sold: 25, listed: "monday 21:20"),
      Item(
        id: "organizer", title: "桌面收纳盒 抽屉式 文具 整理", role: "regular", price: "45", cost: "16", stock: 400,
        sold: 60, listed: "wednesday 20:10"),
      Item(
        id: "cable-clip", title: "理线器 桌面 数据线 收纳 固定夹", role: "trial", price: "12.90", cost: "3", stock: 900,
        sold: 50, listed: "saturday 15:30"),
    ],
    keywords: [
      Keyword(text: "护眼台灯", searches: 4_600, rivals: 380, usualBid: "0.80"),
      Keyword(text: "台灯 学习", searches: 2_400, rivals: 250, usualBid: "0.65"),
      Keyword(text: "宿舍 台灯", searches: 1_300, rivals: 180, usualBid: "0.45"),
      Keyword(text: "人体工学椅", searches: 2_800, rivals: 200, usualBid: "1.80"),
      Keyword(text: "桌面收纳盒", searches: 2_000, rivals: 220, usualBid: "0.40"),
      Keyword(text: "理线器", searches: 900, rivals: 100, usualBid: "0.15"),
    ],
    dailyBudget: 80, bidCap: "3.00",
    groups: [
      AdGroup(product: "lamp", keywords: ["护眼台灯", "台灯 学习"]),
      AdGroup(product: "chair", keywords: ["人体工学椅"]),
    ],
    bundle: ("lamp-and-organizer", ["lamp", "organizer"], "122"), coupon: ("ten", 10, 119), gift: (118, "cable-clip"),
    reduction: (299, 25))
}
