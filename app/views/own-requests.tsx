import { useMessages } from '../i18n/messages';
import type { OwnVersion } from '../usecases/profiles/own-version-of';
import { whenTold } from './when-told';

/** What she has asked us to look for and found herself, with how it goes: to read or to print. */
export function OwnRequests({ version }: { version: OwnVersion }) {
  const { everything, foundJobs, searches, told } = useMessages().jobseeker;
  return (
    <>
      {version.searches.length > 0 ? (
        <section className="own-version__block">
          <h2>{everything.searchesTitle}</h2>
          {version.searches.map(({ id, wanted, askedAt, state, reason, ...said }) => (
            <div key={id}>
              <h3>{wanted.what}</h3>
              <ul className="own-version__lines">
                {wanted.where ? <li>{searches.at(wanted.where)}</li> : null}
                {wanted.company ? <li>{searches.named(wanted.company)}</li> : null}
                <li>{searches.states[state]}</li>
                {reason ? <li>{searches.weWrote(reason)}</li> : null}
              </ul>
              <p className="soft">{whenTold({ ...said, at: askedAt }, told)}</p>
            </div>
          ))}
        </section>
      ) : null}
      {version.foundJobs.length > 0 ? (
        <section className="own-version__block">
          <h2>{everything.foundJobsTitle}</h2>
          {version.foundJobs.map(({ id, details, firstContact, toldAt, state, ...said }) => (
            <div key={id}>
              <h3>{details.place}</h3>
              <ul className="own-version__lines">
                <li>{details.work}</li>
                {details.town ? <li>{foundJobs.at(details.town)}</li> : null}
                {details.contact ? <li>{foundJobs.knows(details.contact)}</li> : null}
                <li>{foundJobs.chosen[firstContact]}</li>
                <li>{foundJobs.tells(foundJobs.mayTells[details.mayTell])}</li>
                <li>{foundJobs.states[state]}</li>
              </ul>
              <p className="soft">{whenTold({ ...said, at: toldAt }, told)}</p>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );
}
