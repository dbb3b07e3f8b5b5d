/** The works that the functions name as their sources, with all that a bibliography needs. */

export interface Work {
  /** In BibTeX. */
  key: string;
  type: "article" | "book" | "techreport" | "phdthesis";
  /** `Surname, Given and Surname, Given`; an institution in braces, so that it is not taken apart. */
  author: string;
  year: string;
  title: string;
  journal?: string;
  volume?: string;
  number?: string;
  pages?: string;
  publisher?: string;
  institution?: string;
  school?: string;
  address?: string;
}

/** By what stands before the title in a function's source: `Kaplinsky & Morris (2001)`. */
export const works: Readonly<Record<string, Work>> = {
  "Antràs, Chor, Fally & Hillberry (2012)": { key: "antras2012", type: "article", author: "Antràs, Pol and Chor, Davin and Fally, Thibault and Hillberry, Russell", year: "2012", title: "Measuring the Upstreamness of Production and Trade Flows", journal: "American Economic Review", volume: "102", number: "3", pages: "412–416" },
  "Balinski & Young (1982)": { key: "balinski1982", type: "book", author: "Balinski, Michel L. and Young, H. Peyton", year: "1982", title: "Fair Representation: Meeting the Ideal of One Man, One Vote", publisher: "Yale University Press", address: "New Haven" },
  "Bhagwati (1958)": { key: "bhagwati1958", type: "article", author: "Bhagwati, Jagdish", year: "1958", title: "Immiserizing Growth: A Geometrical Note", journal: "Review of Economic Studies", volume: "25", number: "3", pages: "201–205" },
  "Borin & Mancini (2023)": { key: "borin2023", type: "article", author: "Borin, Alessandro and Mancini, Michele", year: "2023", title: "Measuring What Matters in Value-Added Trade", journal: "Economic Systems Research", volume: "35", number: "4", pages: "586–613" },
  "Dorrance (1948)": { key: "dorrance1948", type: "article", author: "Dorrance, Graeme S.", year: "1948", title: "The Income Terms of Trade", journal: "Review of Economic Studies", volume: "16", number: "1", pages: "50–56" },
  "Fontagné & Freudenberg (1997)": { key: "fontagne1997", type: "techreport", author: "Fontagné, Lionel and Freudenberg, Michael", year: "1997", title: "Intra-Industry Trade: Methodological Issues Reconsidered", institution: "CEPII", number: "Working Paper 97-01", address: "Paris" },
  "Gereffi, Humphrey & Sturgeon (2005)": { key: "gereffi2005", type: "article", author: "Gereffi, Gary and Humphrey, John and Sturgeon, Timothy", year: "2005", title: "The Governance of Global Value Chains", journal: "Review of International Political Economy", volume: "12", number: "1", pages: "78–104" },
  "Gini (1912)": { key: "gini1912", type: "book", author: "Gini, Corrado", year: "1912", title: "Variabilità e mutabilità", publisher: "Cuppini", address: "Bologna" },
  "Herfindahl (1950)": { key: "herfindahl1950", type: "phdthesis", author: "Herfindahl, Orris C.", year: "1950", title: "Concentration in the Steel Industry", school: "Columbia University", address: "New York" },
  "Hirschman (1958)": { key: "hirschman1958", type: "book", author: "Hirschman, Albert O.", year: "1958", title: "The Strategy of Economic Development", publisher: "Yale University Press", address: "New Haven" },
  "Hirschman (1964)": { key: "hirschman1964", type: "article", author: "Hirschman, Albert O.", year: "1964", title: "The Paternity of an Index", journal: "American Economic Review", volume: "54", number: "5", pages: "761–762" },
  "Hummels, Ishii & Yi (2001)": { key: "hummels2001", type: "article", author: "Hummels, David and Ishii, Jun and Yi, Kei-Mu", year: "2001", title: "The Nature and Growth of Vertical Specialization in World Trade", journal: "Journal of International Economics", volume: "54", number: "1", pages: "75–96" },
  "Humphrey & Schmitz (2002)": { key: "humphrey2002", type: "article", author: "Humphrey, John and Schmitz, Hubert", year: "2002", title: "How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?", journal: "Regional Studies", volume: "36", number: "9", pages: "1017–1027" },
  "Kaplinsky (2000)": { key: "kaplinsky2000", type: "article", author: "Kaplinsky, Raphael", year: "2000", title: "Globalisation and Unequalisation: What Can Be Learned from Value Chain Analysis?", journal: "Journal of Development Studies", volume: "37", number: "2", pages: "117–146" },
  "Kaplinsky (2015)": { key: "kaplinsky2015", type: "techreport", author: "Kaplinsky, Raphael", year: "2015", title: "Technological Upgrading in Global Value Chains and Clusters and Their Contribution to Sustaining Economic Growth in Low and Middle Income Economies", institution: "UNU-MERIT", number: "Working Paper 2015-027", address: "Maastricht" },
  "Kaplinsky & Morris (2001)": { key: "kaplinsky2001", type: "techreport", author: "Kaplinsky, Raphael and Morris, Mike", year: "2001", title: "A Handbook for Value Chain Research", institution: "Institute of Development Studies, for the International Development Research Centre", address: "Brighton" },
  "Kaplinsky & Readman (2005)": { key: "kaplinsky2005", type: "article", author: "Kaplinsky, Raphael and Readman, Jeff", year: "2005", title: "Globalization and Upgrading: What Can (and Cannot) Be Learnt from International Trade Statistics in the Wood Furniture Sector?", journal: "Industrial and Corporate Change", volume: "14", number: "4", pages: "679–703" },
  "Kendall (1945)": { key: "kendall1945", type: "article", author: "Kendall, Maurice G.", year: "1945", title: "The Treatment of Ties in Ranking Problems", journal: "Biometrika", volume: "33", number: "3", pages: "239–251" },
  "Koopman, Powers, Wang & Wei (2010)": { key: "koopman2010", type: "techreport", author: "Koopman, Robert and Powers, William and Wang, Zhi and Wei, Shang-Jin", year: "2010", title: "Give Credit Where Credit Is Due: Tracing Value Added in Global Production Chains", institution: "National Bureau of Economic Research", number: "Working Paper 16426", address: "Cambridge, MA" },
  "Koopman, Wang & Wei (2014)": { key: "koopman2014", type: "article", author: "Koopman, Robert and Wang, Zhi and Wei, Shang-Jin", year: "2014", title: "Tracing Value-Added and Double Counting in Gross Exports", journal: "American Economic Review", volume: "104", number: "2", pages: "459–494" },
  "Leontief (1936)": { key: "leontief1936", type: "article", author: "Leontief, Wassily W.", year: "1936", title: "Quantitative Input and Output Relations in the Economic System of the United States", journal: "Review of Economics and Statistics", volume: "18", number: "3", pages: "105–125" },
  "Mann (1945)": { key: "mann1945", type: "article", author: "Mann, Henry B.", year: "1945", title: "Nonparametric Tests Against Trend", journal: "Econometrica", volume: "13", number: "3", pages: "245–259" },
  "Miller & Temurshoev (2017)": { key: "miller2017", type: "article", author: "Miller, Ronald E. and Temurshoev, Umed", year: "2017", title: "Output Upstreamness and Input Downstreamness of Industries/Countries in World Production", journal: "International Regional Science Review", volume: "40", number: "5", pages: "443–475" },
  "Monke & Pearson (1989)": { key: "monke1989", type: "book", author: "Monke, Eric A. and Pearson, Scott R.", year: "1989", title: "The Policy Analysis Matrix for Agricultural Development", publisher: "Cornell University Press", address: "Ithaca" },
  "Morris (2001)": { key: "morris2001", type: "article", author: "Morris, Mike", year: "2001", title: "Creating Value Chain Co-operation", journal: "IDS Bulletin", volume: "32", number: "3", pages: "127–136" },
  "OECD (2021)": { key: "oecd2021", type: "techreport", author: "{OECD}", year: "2021", title: "Guide to OECD’s Trade in Value Added (TiVA) Indicators, 2021 edition", institution: "Organisation for Economic Co-operation and Development", address: "Paris" },
  "Producer Price Index Manual (2004)": { key: "ppi2004", type: "book", author: "{International Monetary Fund}", year: "2004", title: "Producer Price Index Manual: Theory and Practice", publisher: "International Monetary Fund", address: "Washington, DC" },
  "Rasmussen (1956)": { key: "rasmussen1956", type: "book", author: "Rasmussen, P. Nørregaard", year: "1956", title: "Studies in Inter-Sectoral Relations", publisher: "North-Holland", address: "Amsterdam" },
  "Ricardo (1817)": { key: "ricardo1817", type: "book", author: "Ricardo, David", year: "1817", title: "On the Principles of Political Economy and Taxation", publisher: "John Murray", address: "London" },
  "Schumpeter (1934)": { key: "schumpeter1934", type: "book", author: "Schumpeter, Joseph A.", year: "1934", title: "The Theory of Economic Development", publisher: "Harvard University Press", address: "Cambridge, MA" },
  "Sen (1968)": { key: "sen1968", type: "article", author: "Sen, Pranab Kumar", year: "1968", title: "Estimates of the Regression Coefficient Based on Kendall’s Tau", journal: "Journal of the American Statistical Association", volume: "63", number: "324", pages: "1379–1389" },
  "System of National Accounts (2008)": { key: "sna2008", type: "book", author: "{European Commission and International Monetary Fund and OECD and United Nations and World Bank}", year: "2009", title: "System of National Accounts 2008", publisher: "United Nations", address: "New York" },
  "Taussig (1927)": { key: "taussig1927", type: "book", author: "Taussig, Frank W.", year: "1927", title: "International Trade", publisher: "Macmillan", address: "New York" },
  "UNIDO (2001)": { key: "unido2001", type: "techreport", author: "Kaplinsky, Raphael and Readman, Jeff", year: "2001", title: "Integrating SMEs in Global Value Chains: Towards Partnership for Development", institution: "United Nations Industrial Development Organization", address: "Vienna" },
  "VCA4D (2020)": { key: "vca4d2020", type: "techreport", author: "{Value Chain Analysis for Development (VCA4D)}", year: "2020", title: "The Cashew Chain of Côte d’Ivoire", institution: "European Commission", address: "Brussels" },
  "Viner (1937)": { key: "viner1937", type: "book", author: "Viner, Jacob", year: "1937", title: "Studies in the Theory of International Trade", publisher: "Harper", address: "New York" },
  "Wang, Wei & Zhu (2013)": { key: "wang2013", type: "techreport", author: "Wang, Zhi and Wei, Shang-Jin and Zhu, Kunfu", year: "2013", title: "Quantifying International Production Sharing at the Bilateral and Sector Levels", institution: "National Bureau of Economic Research", number: "Working Paper 19677", address: "Cambridge, MA" },
};
