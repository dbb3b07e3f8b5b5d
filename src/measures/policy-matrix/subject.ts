import { type Subject, figure } from "../subject";

export const subjects: readonly Subject[] = [
  {
    byElement: false,
    short: true,
    arguments: [
      figure("revenue", 100),
      figure("tradableInputs", 40),
      figure("domesticFactors", 35),
      figure("socialRevenue", 90),
      figure("socialTradableInputs", 45),
      figure("socialDomesticFactors", 30),
    ],
  },
];
