import { useMessages } from '~/app/i18n/messages';
import type { DrawField } from './terms-field';

/** The first day, what colleagues are told, and what comes after. */
export function AfterFields({ fields: { write, choose } }: { fields: DrawField }) {
  const t = useMessages().agreement;
  const { fields: f } = t.edit;
  const long = { kind: 'textarea', maxLength: 600, rows: 2 } as const;
  return (
    <>
      <div id="firstDay" className="stack">
        {write('firstDay.metBy', f.metBy, { maxLength: 120 })}
        {write('firstDay.at', f.metAt, { maxLength: 60 })}
        {write('firstDay.practical', f.practical, long)}
      </div>
      <div id="toldToColleagues" className="stack">
        {write('toldToColleagues.text', f.colleagues, long)}
        {write('toldToColleagues.by', f.colleaguesBy, { maxLength: 120 })}
      </div>
      {choose('chanceOfContract', f.chance, {
        layout: 'row',
        options: (['yes', 'later', 'no'] as const).map((value) => ({
          value,
          label: t.chances[value],
        })),
      })}
      {write('contractRequires', f.contractRequires, long)}
      {write('growth', f.growth, { kind: 'textarea', maxLength: 3000 })}
    </>
  );
}
