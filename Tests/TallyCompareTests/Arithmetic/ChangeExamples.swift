import TallyModel

/// Changes: percent, points, differences and multiples.
let changeExamples: [ArithmeticRelation] = [
  ArithmeticRelation(
    name: "percent change", rule: .percentChange,
    right: [
      "The firm said that sales rose 30 percent to $5.2m from $4.0m.",
      "Rents in the port went up 12 percent, from $500 to $560.",
      "Membership grew by a fifth, from 2,000 to 2,400, over the summer.",
      "Turnover fell 8 percent to $46.1 billion from $50.2 billion a year before.",
      "The fleet shrank from 80 ships to 60, down 25 percent.",
      "Turnover grew by $2.1m, or 26 percent, to $10.2m.",
      "The price of a ticket rose from $40 to $44, a rise of 10 percent.",
      "Revenue was $3.40 billion, up 12 percent from $3.04 billion.",
      "Visits fell 12.5 percent, to 3.5 million from 4.0 million.",
      "Output rose about 10 percent, from 1,020 tonnes to 1,130 tonnes.",
    ],
    wrong: [
      "The firm said that sales rose 12 percent to $5.2m from $4.0m.",
      "Rents in the port went up 22 percent, from $500 to $560.",
      "Turnover fell 18 percent to $46.1 billion from $50.2 billion a year before.",
      "The fleet shrank from 80 ships to 60, down 40 percent.",
      "Turnover grew by $2.1m, or 46 percent, to $10.2m.",
      "The price of a ticket rose from $40 to $44, a rise of 21 percent.",
      "Revenue was $3.40 billion, up 21 percent from $3.04 billion.",
      "Visits fell 25 percent, to 3.5 million from 4.0 million.",
      "Output rose 34 percent, from 1,020 tonnes to 1,130 tonnes.",
      "Profit rose 15 percent to $3.4 million, compared with $2.1 million a year earlier.",
    ]),
  ArithmeticRelation(
    name: "percentage points", rule: .percentChange,
    right: [
      "The party's share rose 7 percentage points to 53 percent from 46 percent.",
      "Approval fell from 61 percent to 48 percent, down 13 percentage points.",
      "Turnout rose 7 percent to 53 percent from 46 percent.",
      "The jobless rate fell 0.4 percentage points to 5.1 percent from 5.5 percent.",
    ],
    wrong: [
      "The party's share rose 15 percentage points to 53 percent from 46 percent.",
      "Approval fell from 61 percent to 48 percent, down 21 percentage points.",
      "Turnout rose 11 percent to 53 percent from 46 percent.",
      "The jobless rate fell 4 percentage points to 5.1 percent from 5.5 percent.",
    ]),
  ArithmeticRelation(
    name: "difference", rule: .percentChange,
    right: [
      "Exports rose by $3bn, from $7bn to $10bn.",
      "The budget was cut by $25 million, from $180 million to $155 million.",
      "She won by 12 votes, 522 to 510.",
      "The fee went up by $15 to $65 from $50.",
      "The rate fell by 200 jobs, from 1,350 jobs to 1,150 jobs.",
    ],
    wrong: [
      "Exports rose by $3bn, from $7bn to $12bn.",
      "The budget was cut by $25 million, from $180 million to $135 million.",
      "She won by 22 votes, 522 to 511.",
      "The fee went up by $15 to $75 from $50.",
      "The firm cut staff by 250, from 1,350 to 1,150.",
    ]),
  ArithmeticRelation(
    name: "multiple", rule: .percentChange,
    right: [
      "Sales doubled from 20 million to 40 million.",
      "The number of cases tripled to 93 from 31.",
      "The price has halved, from $800 to $410.",
      "Claims rose fivefold, from 20 to 100.",
      "Traffic more than doubled, from 1,200 to 2,900 cars.",
    ],
    wrong: [
      "Sales doubled from 20 million to 60 million.",
      "The number of cases tripled to 193 from 31.",
      "The price has halved, from $800 to $610.",
      "Claims rose fivefold, from 20 to 300.",
      "Traffic more than doubled, from 1,200 to 1,900 cars.",
    ]),
]
