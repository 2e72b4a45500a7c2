import { temporaryGrounds } from '~/app/domain/agreements/agreement-pay';
import { deciders, schemeKeys } from '~/app/domain/schemes/scheme';
import { schemesFor } from '~/app/domain/schemes/scheme-catalogue';
import { deciderNames, schemeNames } from '~/app/domain/schemes/scheme-wording';
import { useMessages } from '~/app/i18n/messages';
import type { DrawField } from './terms-field';

const deciderOptions = deciders.map((value) => ({ value, label: deciderNames[value] }));

/**
 * Unpaid through an approved scheme, or paid in a named form; and any support asked for. Only the
 * part that is chosen lies open, so that the way to the next section is short.
 */
export function PayFields({ fields: { write, choose, valueOf } }: { fields: DrawField }) {
  const t = useMessages().agreement;
  const { fields: f } = t.edit;
  const date = { kind: 'date', width: 'medium' } as const;
  const isOptional = true;
  return (
    <>
      <div id="pay">
        {choose('pay.kind', f.payKind, {
          options: (['undecided', 'unpaid', 'wage'] as const).map((value) => ({
            value,
            label: f.payKinds[value],
          })),
        })}
      </div>
      <details className="stack" open={valueOf('pay.kind') === 'unpaid'}>
        <summary>{f.payKinds.unpaid}</summary>
        {choose('pay.schemeKey', f.scheme, {
          isOptional,
          options: schemesFor('unpaid-work').map(({ key }) => ({
            value: key,
            label: schemeNames[key],
          })),
        })}
        {choose('pay.approver', f.approver, { isOptional, options: deciderOptions })}
        {write('pay.approvedOn', f.approvedOn, date)}
      </details>
      <details className="stack" open={valueOf('pay.kind') === 'wage'}>
        <summary>{f.payKinds.wage}</summary>
        {choose('pay.form', f.form, {
          isOptional,
          options: (['permanent', 'temporary', 'on-call'] as const).map((value) => ({
            value,
            label: t.payForms[value],
          })),
        })}
        {write('pay.wageBasis', f.wageBasis, { maxLength: 200 })}
        {write('pay.probationUntilOn', f.probationUntilOn, date)}
        {choose('pay.legalGround', f.legalGround, {
          isOptional,
          options: temporaryGrounds.map((value) => ({ value, label: t.grounds[value] })),
        })}
        {write('pay.contractEndOn', f.contractEndOn, date)}
        {choose('hasEqualTerms', f.equalTerms, {
          layout: 'row',
          options: [
            { value: 'yes', label: f.yesNo.yes },
            { value: 'no', label: f.yesNo.no },
            { value: '', label: f.yesNo.unknown },
          ],
        })}
      </details>
      <details id="subsidy" className="stack" open={valueOf('subsidy.status') !== 'none'}>
        <summary>{f.subsidyStatus}</summary>
        <p>
          <a href="/schemes">{f.seeSchemes}</a>
        </p>
        {choose('subsidy.status', f.subsidyStatus, {
          options: (['none', 'asked', 'confirmed', 'refused'] as const).map((value) => ({
            value,
            label: t.subsidies[value],
          })),
        })}
        {choose('subsidy.schemeKey', f.subsidyScheme, {
          isOptional,
          options: schemeKeys.map((value) => ({ value, label: schemeNames[value] })),
        })}
        {choose('subsidy.decider', f.subsidyDecider, { isOptional, options: deciderOptions })}
        {write('subsidy.on', f.subsidyOn, date)}
      </details>
    </>
  );
}
