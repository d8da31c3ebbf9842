import MarketDay
