import type { Services } from '~/app/services';
import { readFigures, type Figures } from '~/db/repositories/figures';

export type Overview = Figures;

/** The administrator's figures for the front of her pages. */
export function readOverview({ store }: Services): Promise<Overview> {
  return readFigures(store.read);
}
