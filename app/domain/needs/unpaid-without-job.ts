/**
 * Whether a need starts without pay and has said that no job can follow: unpaid work is to be able
 * to lead to one, so this needs an administrator's reason in the agreement (I2 L7749).
 */
export function isUnpaidWithoutJob({
  pay,
  contractChance,
}: {
  readonly pay: string | null;
  readonly contractChance: string | null;
}): boolean {
  return pay === 'unpaid' && contractChance === 'no';
}
