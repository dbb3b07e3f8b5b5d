/**
 * The lint rule for constants: what is written down at the top level of a module (a number, text, pattern, or a table of
 * these) is in UPPER_CASE. What is created at run time is not: it has no name of its own in the source.
 */

/** @param {any} node @returns {boolean} */
export function isLiteral(node) {
  switch (node?.type) {
    case "Literal":
      return true;
    case "UnaryExpression":
      return isLiteral(node.argument);
    case "BinaryExpression":
      return isLiteral(node.left) && isLiteral(node.right);
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return isLiteral(node.expression);
    case "TemplateLiteral":
      return node.expressions.every(isLiteral);
    // An empty one is there to be filled.
    case "ArrayExpression":
      return node.elements.length > 0 && node.elements.every(isLiteral);
    case "ObjectExpression":
      return (
        node.properties.length > 0 &&
        node.properties.every((/** @type {any} */ { type, value }) => type === "Property" && isLiteral(value))
      );
    case "NewExpression":
      return ["Map", "Set"].includes(node.callee.name) && node.arguments.length > 0 && node.arguments.every(isLiteral);
    default:
      return false;
  }
}

/** @type {import("eslint").Rule.RuleModule} */
const rule = {
  meta: { type: "suggestion", schema: [] },
  create: (context) => ({
    "VariableDeclaration[kind='const'] > VariableDeclarator": (/** @type {any} */ { id, init, parent }) => {
      const isOfModule = ["Program", "ExportNamedDeclaration"].includes(parent.parent.type);
      // A capital begins what stands for a class or an enumeration.
      if (isOfModule && id.type === "Identifier" && /^[a-z]/.test(id.name) && isLiteral(init))
        context.report({ node: id, message: "A constant of a module is in UPPER_CASE." });
    },
  }),
};

export const plugin = { rules: { constants: rule } };
