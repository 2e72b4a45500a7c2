import { countWriting, type TooMany } from '../../auth/rate-limit';
import type { TextRule } from '../../domain/privacy/text-rules';
import type { Finding } from '../../domain/privacy/text-scan/finding';
import { scanText } from '../../domain/privacy/text-scan/scan-text';
import { ok } from '../../domain/result';
import type { Services } from '../../services';

interface LookedOver {
  readonly text: string;
  readonly rule: TextRule;
}

/**
 * What of a text that is being written may not stand there, or is asked about when it is sent.
 * Names are left for then: whose may stand there is known only with the record. Nothing of the
 * text is kept; only the asking is counted.
 */
export async function lookOverText(
  services: Services,
  userId: string,
  { text, rule }: LookedOver,
): Promise<{ readonly ok: true; readonly value: readonly Finding[] } | TooMany> {
  const tooMany = await countWriting(services, 'texts', userId);
  if (tooMany) return tooMany;
  const isTold = ({ kind }: Finding) =>
    kind !== 'name' && (rule.refused.has(kind) || rule.asked.has(kind));
  return ok(scanText(text).filter(isTold));
}
