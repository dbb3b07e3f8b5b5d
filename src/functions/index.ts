/* The custom functions, all of them: each file registers its own (the build appends CustomFunctions.associate), and the page has them all. */
export * from "./value-added";
export * from "./distribution";
export * from "./prices";
export * from "./flows";
export * from "./thickening";
export * from "./rents";
export * from "./trade";
export * from "./upgrading";
export * from "./governance";
export * from "./networks";
