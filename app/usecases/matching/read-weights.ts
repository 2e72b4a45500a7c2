import { osloDateOf } from '~/app/domain/calendar/oslo-date';
import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { criterionNames, type CriterionName } from '~/app/domain/matching/match-types';
import { standardWeights, type Weights } from '~/app/domain/matching/weights';
import type { Services } from '~/app/services';
import { listWeightVersions } from '~/db/repositories/weight-versions';

interface WeightChange {
  readonly name: CriterionName;
  readonly from: number;
  readonly to: number;
}

export interface WeightsView {
  readonly current: Weights;
  /** Every version decided, the latest first, with what it changed. */
  readonly versions: readonly {
    readonly version: string;
    readonly reason: string;
    readonly by: string;
    readonly on: PlainDate;
    readonly changes: readonly WeightChange[];
  }[];
}

/** The weights in use, and how they came to be so. */
export async function readWeights({ store }: Services): Promise<WeightsView> {
  const rows = await listWeightVersions(store.read);
  const [latest] = rows;
  return {
    current: latest
      ? { version: latest.version.version, of: latest.version.weights }
      : standardWeights,
    versions: rows.map(({ version: { version, reason, weights, savedAt }, by }, at) => {
      const before = rows[at + 1]?.version.weights ?? standardWeights.of;
      const changes = criterionNames
        .map((name) => ({ name, from: before[name], to: weights[name] }))
        .filter(({ from, to }) => from !== to);
      return { version, reason, by, on: osloDateOf(new Date(savedAt)), changes };
    }),
  };
}
