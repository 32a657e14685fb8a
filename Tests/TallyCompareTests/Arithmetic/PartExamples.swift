import TallyModel

/// Parts, totals and shares.
let partExamples: [ArithmeticRelation] = [
  ArithmeticRelation(
    name: "parts and total", rule: .partsTotal,
    right: [
      "Of the 42 passengers, 25 were unhurt, 12 injured and 5 killed.",
      "The blast killed 17 people, 12 men and 5 women.",
      "The blast killed 17 people: 12 men, four women and a child.",
      "The fund took $40m from the state and $60m from the city, for a total of $100m.",
      "There were 12 men and 6 women on board, 18 people in all.",
      "The fund has $100m. Of that, $40m came from the state and $60m from the city.",
      "Of the 40 passengers, 25 were women and 20 came by bus.",
      "Some 300 people live there. Of these, 180 are from France and 120 from Italy.",
      "The council has 40 seats, 19 held by Labour; the remaining 21 are held by five parties.",
      "Of the 80 flats, 55 are sold and the remaining 25 are let.",
      "A total of 40 people were held, 12 of them women and 5 of them students.",
    ],
    wrong: [
      "Of the 40 passengers, 25 were unhurt, 12 injured and 5 killed.",
      "The blast killed 17 people, 12 men and 6 women.",
      "The blast killed 17 people: 12 men, four women and two children.",
      "The fund took $40m from the state and $60m from the city, for a total of $150m.",
      "There were 12 men and 6 women on board, 19 people in all.",
      "The fund has $90m. Of that, $40m came from the State and $60m from the City.",
      "Of the 40 members, 25 voted for, 19 against and 3 abstained.",
      "There are 300 guests. Of these, 180 are from France and 190 from Italy.",
      "Of the 80 flats, 55 are sold and the remaining 35 are let.",
      "Of the 12 sailors, 14 were rescued.",
    ]),
  ArithmeticRelation(
    name: "part above its whole", rule: .partsTotal,
    right: [
      "The flood killed nine people, including four children.",
      "The storm damaged 14 of the 22 homes.",
      "Police held 30 people, among them 12 students.",
      "More than 20 people, including 31 soldiers, were in the hall.",
    ],
    wrong: [
      "The flood killed nine people, including eleven children.",
      "The storm damaged 14 of the 12 homes.",
      "Police held 30 people, among them 42 students.",
      "Fewer than 20 people, including 31 soldiers, were in the hall.",
    ]),
  ArithmeticRelation(
    name: "share", rule: .share,
    right: [
      "Of 2,000 people asked, 1,080 (54 percent) were in favour.",
      "The bank will cut 1,200 jobs, or 5 percent of its 24,000 employees.",
      "Sixty of 300 teachers, or one in five, left the school.",
      "The group sold 300 of its 1,200 shops, or 25 percent.",
      "Some 54 percent of the 2,000 people asked, or 1,080, said yes.",
      "One in five pupils (20 percent) walks to school.",
      "A third of its 24,000 employees, or 8,000 people, will go.",
      "The state paid $3m of the $10m, or 30 percent, last year.",
      "They sold 30 of the 40 houses, 20 percent more than a year before.",
    ],
    wrong: [
      "Of 2,000 people asked, 900 (54 percent) were in favour.",
      "The bank will cut 1,200 jobs, or 15 percent of its 24,000 employees.",
      "Sixty of 300 teachers, or one in three, left the school.",
      "The group sold 300 of its 1,200 shops, or 35 percent.",
      "Some 54 percent of the 2,000 people asked, or 1,280, said yes.",
      "One in five pupils (25 percent) walks to school.",
      "A third of its 24,000 employees, or 6,000 people, will go.",
      "The state paid $3m of the $10m, or 13 percent, last year.",
    ]),
  ArithmeticRelation(
    name: "sum of shares", rule: .partsTotal,
    right: [
      "In the poll 45 percent said yes, 35 percent said no and the remaining 20 percent had no view.",
      "In the count 52 percent were for, 41 percent against and 7 percent undecided.",
      "Of the firm, 60 percent is held by the family and the remaining 40 percent by a fund.",
      "Some 65 percent of men and 55 percent of women said yes.",
    ],
    wrong: [
      "In the poll 45 percent said yes, 35 percent said no and the remaining 30 percent had no view.",
      "In the count 52 percent were for, 45 percent against and 8 percent undecided.",
      "Of the firm, 60 percent is held by the family and the remaining 50 percent by a fund.",
      "Among those asked 65 percent were in favour, 45 percent were opposed.",
    ]),
  ArithmeticRelation(
    name: "impossible share", rule: .share,
    right: ["Some 95 percent of voters took part.", "Spending is at 120 percent of the target."],
    wrong: ["Some 120 percent of voters took part.", "The clinic treats 130 percent of patients."]),
  ArithmeticRelation(
    name: "impossible fall", rule: .percentChange,
    right: ["Profit at the mill fell 150 percent.", "Sales at the mill rose 150 percent."],
    wrong: ["Sales at the mill fell 150 percent.", "Exports of timber were down 120 percent."]),
  ArithmeticRelation(
    name: "count times price", rule: .perUnit,
    right: [
      "The city bought 300 buses at $400,000 each, for $120m in all.",
      "The airline ordered 20 jets for $2.5 billion, or $125 million per jet.",
      "It pays $9 billion a year for five years, or $45 billion in all.",
      "Parents of 40 pupils pay $25 each, a total of $1,000.",
      "They dug 200 metres a day for 10 days.",
    ],
    wrong: [
      "The city bought 300 buses at $400,000 each, for $12m in all.",
      "The airline ordered 20 jets for $2.5 billion, or $25 million per jet.",
      "It pays $9 billion a year for five years, or $90 billion in all.",
      "Parents of 40 pupils pay $25 each, a total of $1,500.",
      "He sold 50 goats for $12,000, or $150 each.",
    ]),
]
