/** Sums of the logarithms of many figures, of their squares and of their products with others, with bounds of their errors. */
import { DoubleDouble, productError, UNIT } from "./double-double";
import { ERROR_OF_LOGARITHM, logarithms } from "./logarithm-columns";

export interface LogarithmSums {
  /** Of the logarithms less that of the first, nearly. */
  readonly total: DoubleDouble;
  readonly squares: DoubleDouble;
  /** Of their products with the weights. */
  readonly products: DoubleDouble;
}

/** Of figures above 0; weights are whole numbers that add up to 0. */
export function logarithmSums(figures: Float64Array, weights: Float64Array): LogarithmSums {
  const { high, low } = logarithms(figures);
  const origin = high[0]!;
  // Each sum with what its rounding drops, and how large all that is: of it nothing but the rounding of a double is lost.
  let [total, totalRest, totalDropped, totalSize] = [0, 0, 0, 0];
  let [squares, squaresRest, squaresDropped] = [0, 0, 0];
  let [products, productsRest, productsDropped, weightsSize] = [0, 0, 0, 0];
  for (let index = 0; index < figures.length; index++) {
    const own = high[index]!;
    const x = own - origin;
    const taken = x - own;
    const rest = own - (x - taken) - (origin + taken) + low[index]!;
    totalSize += Math.abs(x);

    const nextTotal = total + x;
    const takenTotal = nextTotal - total;
    const ofTotal = total - (nextTotal - takenTotal) + (x - takenTotal);
    total = nextTotal;
    totalRest += ofTotal + rest;
    totalDropped += Math.abs(ofTotal) + Math.abs(rest);

    const square = x * x;
    const squareRest = productError(x, x, square) + rest * (2 * x + rest);
    const nextSquares = squares + square;
    const takenSquares = nextSquares - squares;
    const ofSquares = squares - (nextSquares - takenSquares) + (square - takenSquares);
    squares = nextSquares;
    squaresRest += ofSquares + squareRest;
    squaresDropped += Math.abs(ofSquares) + Math.abs(squareRest);

    const weight = weights[index]!;
    const product = weight * x;
    const productRest = productError(weight, x, product) + weight * rest;
    const nextProducts = products + product;
    const takenProducts = nextProducts - products;
    const ofProducts = products - (nextProducts - takenProducts) + (product - takenProducts);
    products = nextProducts;
    productsRest += ofProducts + productRest;
    productsDropped += Math.abs(ofProducts) + Math.abs(productRest);
    weightsSize += Math.abs(weight);
  }
  const n = figures.length;
  const rounding = 2 * (n + 8) * Number.EPSILON;
  return {
    total: withError(total, totalRest, ERROR_OF_LOGARITHM * n + rounding * totalDropped),
    squares: withError(squares, squaresRest, 2 * ERROR_OF_LOGARITHM * totalSize + rounding * squaresDropped),
    products: withError(products, productsRest, ERROR_OF_LOGARITHM * weightsSize + rounding * productsDropped),
  };
}

/** The sum of two doubles with an absolute error; one that may be all of it leaves nothing known. */
function withError(high: number, low: number, error: number): DoubleDouble {
  const figure = Math.abs(high + low);
  const relative = figure === 0 ? Infinity : (2 * error) / figure / UNIT;
  return Math.abs(high) < Math.abs(low) ? DoubleDouble.sum(low, high, relative) : DoubleDouble.sum(high, low, relative);
}
