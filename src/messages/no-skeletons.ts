/**
 * In place of `@formatjs/icu-skeleton-parser` in the build: no message writes a number or a date by a skeleton (`::`), and the
 * functions are loaded with each workbook.
 */
function none(skeleton: string): never {
  throw new Error(`no message has a skeleton: ${skeleton}`);
}

export { none as parseDateTimeSkeleton, none as parseNumberSkeleton, none as parseNumberSkeletonFromString };
