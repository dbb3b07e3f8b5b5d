import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { optionalOneForAll } from "../../cells/read-one-for-all";
import { real } from "./definition";

/**
 * Values in one currency and at the prices of one period: value / exchange rate x price index of the base / of the period.
 * @customfunction
 * @param value Values in money of their own period, of any sign.
 * @param exchangeRate Units of the value's currency per unit of the common currency, greater than 0: 600 XOF per USD is 600. One rate for all values or one for each. Optional; if omitted, the currency is not changed, and deflator is needed.
 * @param deflator Price index of each value's period, greater than 0. With a rate for each period that of the common currency, with one rate for all that of the value's own currency. Optional; if omitted, prices are not changed, and exchangeRate is needed.
 * @param base Position of the base period, whose prices are used; 0 if the index is 100 in its base period already. Optional; default 1.
 * @returns One value per value, same orientation as value, in the common currency at the prices of the base period.
 * @errors #NUM! where a rate or an index is 0 or less, and for the whole result if it is in the base period, or when base is not a whole number from 0 to the number of values; #VALUE! when neither rate nor deflator is entered, or base without deflator.
 * @formula value / rate x D_b / D_t
 * @domain There are two methods, which must not be mixed: (1) the rate of each period with the price index of the common currency; (2) one rate, the base period's, with the price index of the value's own currency. They differ where exchange rates do not follow prices. In the example 20 per cent more in name is 27.3 per cent less in real terms. The rate is own currency per common currency, not its inverse.
 * @example =VC.REAL({100;120}, {10;15}, {100;110}) gives {10;7.2727272727272725}
 * @source System of National Accounts (2008), chapter 15, for deflation
 * @related TERMSOFTRADE, PRICEINDEX, TRADINGGAIN, IMMISERIZING
 * @wanted exchangeRate, deflator
 * @given value, exchangeRate, deflator, base
 * @question exports
 * @words exchange rate, currency, convert, dollars, deflate, deflator, deflation, inflation, constant prices, real terms, nominal, real value
 * @requiresAddress
 */
export function REAL(
  value: any[][],
  exchangeRate?: any[][],
  deflator?: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(REAL, [value, exchangeRate, deflator, base], invocation, ([value, exchangeRate, deflator, base]) => {
    const values = vector("value", value);
    return real(
      values,
      optionalOneForAll("exchangeRate", exchangeRate, values),
      optionalVector("deflator", deflator, values),
      optionalNumber("base", base),
    );
  });
}
