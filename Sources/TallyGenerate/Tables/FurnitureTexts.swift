/// Teasers of other stories, with figures that must not become claims.
let teasers = [
  "Soap star, #, shows off her #-bed cottage", "Lottery couple spent $# million in # months",
  "# ways to sleep better tonight", "Cat survives fall from the #th floor",
  "House prices up #% since last spring", "These # stocks could double, says veteran trader",
  "Travellers stuck as # trains are axed", "City beat Rovers #-# in cup thriller",
  "Man, #, wins marathon for the #th time", "Pension pots lose $# billion in a week",
  "The $# serum that sells every # seconds", "Council tax to rise #% from April",
  "# recipes for a rainy day", "Energy bills to fall by $# a year",
  "Museum returns # paintings", "Startup raises $# million to sell rain",
  "Oldest oak is # years old, study finds", "Police seize # kilos of fake cheese",
  "New phone has # megapixels and # cameras", "Mortgage rates hit #.#%",
  "Villagers bake pie of # metres", "# dead in motorway pile-up abroad",
  "Why # million people watched a goose", "Film takes $# million on opening day",
]
/// Lines of a market ticker.
let tickers = [
  "Seabord 100 #,#.# -0.#%", "Hartmoor 30 #,#.# +1.#%", "Gold $#,# +0.#%", "Crude $#.# -1.#%",
  "Crown 1.#", "Copper #,# +2.#%",
]
/// Promotions.
let promotions = [
  "Get # months for $#. Cancel any time.", "Subscribe now and save #%",
  "Join #,# readers of our morning letter", "From $# a week: all articles, no advertising",
  "Support us with $# a month", "Try the app: # million downloads",
]
/// Notes about cookies.
let cookieNotes = [
  "We and our # partners store and read data on your device.",
  "Our site and #,# partners use cookies. Accept all or pay $#.# a month.",
  "This website uses # kinds of cookies for # purposes.",
]
/// Comments of readers.
let comments = [
  "I counted at least # of them myself, the paper is wrong!",
  "Why do we send $# million abroad every year?", "Felt it # miles away, my kettle fell over.",
  "# likes and no answer, typical.", "In my day a loaf cost # cents.",
  "They said # last year and it was #. Nobody remembers.", "First!",
]
/// Sections of a menu.
let sections = [
  "News", "World", "Business", "Sport", "Culture", "Travel", "Science", "Opinion", "Weather",
  "Video", "Puzzles", "Jobs (#)", "Property", "Win $#,#", "Obituaries", "Tech",
]
/// Lines of a footer.
let footers = [
  "© 20# # Media Ltd. Registered office: # Quarry Lane. Tel. 555-01#.",
  "Copyright 20#. All rights reserved. Reg. No. #.", "Founded 18#. Complaints: 0800 555 01#.",
]
/// Names in scripts.
let scriptNames = [
  "pushPrompt", "ticker", "share", "related", "video", "commentCount", "geo", "beacon",
  "newsletter", "fontLoad", "adSlot", "abTest", "viewport", "paywall", "scrollDepth", "consent",
  "lazyImages", "carousel", "headerBid", "outbrain",
]
