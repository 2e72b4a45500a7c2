import type { ReactNode } from 'react';
import { factsOfBlock } from '../domain/profiles/facts-of-block';
import { profileBlocks, type ProfileBlock } from '../domain/profiles/profile-block';
import { useMessages } from '../i18n/messages';
import type { OwnVersion as OwnVersionData } from '../usecases/profiles/own-version-of';
import { OwnRequests } from './own-requests';

interface OwnVersionProps {
  readonly version: OwnVersionData;
  /** What stands under a block, for instance the way to say that it is not right. */
  readonly under?: (block: ProfileBlock) => ReactNode;
}

/** A whole profile in large type and short words: to read alone or together, on screen or paper. */
export function OwnVersion({ version, under }: OwnVersionProps) {
  const t = useMessages().jobseeker;
  return (
    <div className="own-version">
      {profileBlocks.map((block) => (
        <section key={block} id={`block-${block}`} className="own-version__block">
          <h2>{t.everything.blocks[block]}</h2>
          <BlockFacts version={version} block={block} />
          {under?.(block)}
        </section>
      ))}
      <OwnRequests version={version} />
    </div>
  );
}

function BlockFacts({ version, block }: { version: OwnVersionData; block: ProfileBlock }) {
  const { everything, profile: t } = useMessages().jobseeker;
  const { unreadable } = useMessages().jobseeker;
  const { facts } = version;
  if (!facts) return <p>{unreadable.inProfile}</p>;
  const note = version.notes[block];
  const known = factsOfBlock[block].filter((key) => facts[key].length > 0);
  if (known.length === 0) return <p>{note?.isOpen ? t.open : t.unknown}</p>;
  const isTitled = factsOfBlock[block].length > 1;
  return (
    <>
      {known.map((key) => (
        <div key={key}>
          {isTitled && everything.facts[key] !== everything.blocks[block] ? (
            <h3>{everything.facts[key]}</h3>
          ) : null}
          <ul className="own-version__lines">
            {facts[key].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
      {note?.choice ? <p className="soft">{everything.choices[note.choice]}</p> : null}
    </>
  );
}
