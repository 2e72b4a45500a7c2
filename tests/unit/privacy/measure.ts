import type { FindingKind } from '~/app/domain/privacy/text-scan/finding';
import { scanText } from '~/app/domain/privacy/text-scan/scan-text';
import type { Sentence } from './sentences';

export interface Measure {
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly expected: number;
  readonly found: number;
  /** Shares of one; of nothing expected or found, all of it is right. */
  readonly recall: number;
  readonly precision: number;
}

/** How many of the marked places of these kinds are found, and how many of the found are marked. */
export function measure(sentences: readonly Sentence[], kinds: readonly FindingKind[]): Measure {
  const missed: string[] = [];
  const wrong: string[] = [];
  let [expected, found] = [0, 0];
  for (const sentence of sentences) {
    const findings = scanText(sentence.text).filter(({ kind }) => kinds.includes(kind));
    const marks = sentence.expected.filter(({ kind }) => kinds.includes(kind));
    expected += marks.length;
    found += findings.length;
    for (const mark of marks)
      if (!findings.some((finding) => isSame(finding, mark)))
        missed.push(`${mark.kind}: ${sentence.text}`);
    for (const finding of findings)
      if (!marks.some((mark) => isSame(finding, mark)))
        wrong.push(`${finding.kind} «${finding.text}»: ${sentence.text}`);
  }
  const recall = expected === 0 ? 1 : 1 - missed.length / expected;
  const precision = found === 0 ? 1 : 1 - wrong.length / found;
  return { missed, wrong, expected, found, recall, precision };
}

interface Place {
  readonly kind: FindingKind;
  readonly from: number;
  readonly to: number;
}

/** Of one kind, and at least half of the marked place. */
function isSame(finding: Place, mark: Place): boolean {
  const overlap = Math.min(finding.to, mark.to) - Math.max(finding.from, mark.from);
  return finding.kind === mark.kind && overlap * 2 >= mark.to - mark.from;
}
