import { formatShortDate } from '../domain/calendar/format-date';
import { notInRegister } from '../domain/profiles/declined-companies';
import type { BlockState } from '../domain/profiles/known-blocks';
import { profileBlocks, type BlockNote } from '../domain/profiles/matching-layer';
import { useMessages } from '../i18n/messages';
import { FinePrint } from '../ui/fine-print';
import { SummaryList } from '../ui/summary-list';
import { Tag } from '../ui/tag';
import type { LayerView } from '../usecases/profiles/layer-view';
import { profileLines } from './profile-facts';

interface ProfileLayerProps {
  readonly profile: LayerView;
  /** Where a block is changed, for whoever may. */
  readonly changeHref?: string;
}

/** The matching layer as it is known and understood: what a person wants and can, under her code. */
export function ProfileLayer({ profile, changeHref }: ProfileLayerProps) {
  return (
    <>
      <Completion states={profile.states} />
      <Blocks profile={profile} changeHref={changeHref} />
      <NotInRegister layer={profile.layer} />
      <Understood words={profile.words} />
    </>
  );
}

function Blocks({ profile, changeHref }: ProfileLayerProps) {
  const { profiles: t } = useMessages().specialist;
  const lines = profileLines(profile.layer);
  return (
    <SummaryList
      rows={profileBlocks.map((block) => ({
        term: t.blockTitles[block],
        value: (
          <BlockLines
            lines={lines[block]}
            note={profile.layer.notes[block]}
            state={profile.states[block]}
          />
        ),
        ...(changeHref && {
          change: {
            href: `${changeHref}?block=${block}`,
            label: t.profilePage.change,
            about: t.profilePage.changeAbout(t.blockTitles[block]),
          },
        }),
      }))}
    />
  );
}

interface BlockLinesProps {
  readonly lines: readonly string[];
  readonly note: BlockNote | undefined;
  readonly state: BlockState;
}

function BlockLines({ lines, note, state }: BlockLinesProps) {
  const t = useMessages().specialist.profiles;
  if (lines.length === 0) {
    const source = note && noteLine(note, t.edit);
    return (
      <span className="soft">{[t.blockStates[state], source].filter(Boolean).join(' · ')}</span>
    );
  }
  const source = note && noteLine(note, t.edit);
  return (
    <>
      {lines.map((line, index) => (
        <div key={index}>{line}</div>
      ))}
      {source ? <div className="soft small">{source}</div> : null}
    </>
  );
}

type NoteTexts = Pick<
  ReturnType<typeof useMessages>['specialist']['profiles']['edit'],
  'choices' | 'sources'
>;

function noteLine({ choice, source, on }: BlockNote, t: NoteTexts): string {
  return [choice && t.choices[choice], source && t.sources[source], on && formatShortDate(on)]
    .filter(Boolean)
    .join(' · ');
}

/** How much is known, and what is asked about and open. */
function Completion({ states }: Pick<LayerView, 'states'>) {
  const t = useMessages().specialist.profiles;
  const count = (state: BlockState) =>
    profileBlocks.filter((block) => states[block] === state).length;
  const open = count('open');
  return (
    <p>
      <strong>{t.blocksKnown(count('known'), profileBlocks.length)}</strong>
      {open > 0 ? `. ${t.blocksOpen(open)}.` : '.'}
    </p>
  );
}

/** Companies she has said no to that the register does not know: found by their name alone. */
function NotInRegister({ layer }: Pick<LayerView, 'layer'>) {
  const t = useMessages().specialist.profiles.profilePage;
  const names = notInRegister(layer.facts.declinedCompanies ?? [], layer.declinedInRegister ?? {});
  if (names.length === 0) return null;
  return (
    <FinePrint>
      <p>{t.notInRegister(names.join(', '))}</p>
    </FinePrint>
  );
}

function Understood({ words }: Pick<LayerView, 'words'>) {
  const t = useMessages().specialist.profiles.profilePage;
  if (words.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.understood}</h2>
      <ul className="tile-list">
        {words.map(({ text, concepts }, index) => (
          <li key={index}>
            {text}{' '}
            {concepts.length === 0 ? (
              <span className="soft">{t.unread}</span>
            ) : (
              concepts.map((concept) => <Tag key={concept}>{concept}</Tag>)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
