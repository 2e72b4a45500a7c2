import type { MatchVersion } from '~/app/domain/matching/match-types';
import type { Change } from '~/app/domain/matching/snapshot/compare-snapshots';
import { points } from './match-panels';
import type { SnapshotReason } from '~/app/domain/matching/snapshot/match-snapshot';

const reasons: Record<SnapshotReason, string> = {
  saved: 'Lagret',
  proposed: 'Da forslaget ble laget',
};

const changes: Record<Change, string> = {
  better: 'Bedre',
  worse: 'Svakere',
  known: 'Avklart',
  unknown: 'Ukjent nå',
  'in-part': 'Noe nytt',
};

const versions: Record<keyof MatchVersion, string> = {
  matcher: 'Reglene i matchingen er endret siden.',
  vocabulary: 'Ordene vi forstår, er endret siden.',
  weights: 'Vektene er endret siden.',
};

/** What is different in a match since it was kept. */
export const matchChanges = {
  title: 'Hva er endret siden?',
  lead: (code: string, need: string) => `${code} og ${need}, regnet ut på nytt nå.`,
  back: 'Tilbake til matchen',
  none: 'Ingenting er lagret ennå',
  noneText: 'Trykk «Lagre dette bildet» på matchen. Et forslag lagres av seg selv.',
  reasons,
  versions,
  kept: (reason: string, when: string) => `${reason} ${when}`,
  weight: (
    name: string,
    from: { points: number; of: number },
    to: { points: number; of: number },
  ) =>
    `${name} teller nå ${points(to.of)} av 100 poeng, før ${points(from.of)}. Her gir det ${points(to.points)}, før ${points(from.points)}.`,
  same: 'Ingenting er endret.',
  sameInput: 'Behovet og yrkesprofilen er som da.',
  otherInput: 'Behovet eller yrkesprofilen er endret.',
  status: (from: string, to: string) => `Det hele: fra «${from}» til «${to}».`,
  changes,
  moved: {
    better: (name: string, from: string, to: string) =>
      from === to ? `${name}: ${to}` : `${name}: fra «${from}» til «${to}»`,
    worse: (name: string, from: string, to: string) =>
      from === to ? `${name}: ${to}` : `${name}: fra «${from}» til «${to}»`,
    known: (name: string, _from: string, to: string) => `${name}: ${to}. Før visste vi det ikke.`,
    'in-part': (name: string) => `${name}: noe er nytt, men ikke alt er avklart ennå.`,
    unknown: (name: string, from: string) => `${name}: før «${from}», nå vet vi det ikke.`,
  } satisfies Record<Change, (name: string, from: string, to: string) => string>,
  answered: 'Avklart',
  'new-question': 'Nytt spørsmål',
  'new-lever': 'Ny mulighet',
  'gone-lever': 'Ikke lenger aktuelt',
  computedWith: (matcher: string, vocabulary: string, weights: string) =>
    `Regnet ut den gangen med regler ${matcher}, ord ${vocabulary} og vekter ${weights}.`,
};
