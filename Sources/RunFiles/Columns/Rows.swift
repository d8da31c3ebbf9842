import MarketDay

// What one row of each daily file is made from. Names are ready cells, made once per run.

struct StoreRow {
  var replicate: Int
  var date: CalendarDate
  var record: StoreRecord
}

struct ProductRow {
  var replicate: Int
  var date: CalendarDate
  var product: [UInt8]
  var record: ProductRecord
}

struct ChannelRow {
  var replicate: Int
  var date: CalendarDate
  var channel: [UInt8]
  var record: ChannelRecord
}

struct KeywordRow {
  var replicate: Int
  var date: CalendarDate
  var keyword: [UInt8]
  var product: [UInt8]
  var record: KeywordRecord
}

struct RegionRow {
  var replicate: Int
  var date: CalendarDate
  var region: [UInt8]
  var record: RegionRecord
}

struct RivalRow {
  var replicate: Int
  var date: CalendarDate
  var rival: [UInt8]
  var keyword: [UInt8]
  var record: RivalRecord
}

struct PromotionRow {
  var replicate: Int
  var date: CalendarDate
  var promotion: [UInt8]
  var kind: [UInt8]
  var record: PromotionRecord
}
