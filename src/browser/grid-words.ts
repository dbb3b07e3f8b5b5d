/** Which functions the grid has: ours, and its own. */

export const isFunction = (name: string): boolean => Object.hasOwn(o_spreadsheet.registries.functionRegistry.content, name);

/** Ours, and those of the grid that Excel has too. */
export const isExcels = (name: string): boolean => name.startsWith("VC.") || (isFunction(name) && o_spreadsheet.registries.functionRegistry.content[name]?.isExported === true);
