/** Figures that can be right but are more often slips; they are computed with all the same. */
export type WageWarning = {
  readonly code: 'wage-high' | 'pension-high' | 'pension-low';
  readonly message: string;
};

type Given = { readonly wage?: number | undefined; readonly pension?: number | undefined };

/** What to look at once more, for the one who typed it (schemes, catalogue: employer's rates). */
export function wageWarnings({ wage, pension }: Given): WageWarning[] {
  const warnings: WageWarning[] = [];
  if (wage !== undefined && wage > 99_999) {
    warnings.push({
      code: 'wage-high',
      message: 'Lønna er over 99 999 kroner i måneden. Er det lønna for et helt år?',
    });
  }
  if (pension !== undefined && pension > 0.25) {
    warnings.push({ code: 'pension-high', message: 'Pensjonen er over 25 prosent. Stemmer det?' });
  }
  if (pension !== undefined && pension < 0.02) {
    warnings.push({
      code: 'pension-low',
      message: 'Pensjonen er under 2 prosent, som er det minste loven tillater.',
    });
  }
  return warnings;
}
