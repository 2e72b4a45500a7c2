import {
  everyone,
  employers,
  specialists,
  administrators,
  at,
  type Expectation,
} from './expectation';

/** Who may do what on open pages, and where several kinds of people work. */
export const pagesOfEveryone: Readonly<Record<string, Expectation>> = {
  root: { paths: () => [], loads: 'nobody', sends: [] },
  'routes/_index': { paths: at('/'), loads: everyone, sends: [] },
  'routes/$': { paths: at('/finnes-ikke'), loads: [], sends: [] },
  'routes/privacy': { paths: at('/privacy'), loads: everyone, sends: [] },
  'routes/verify': { paths: at('/verify'), loads: everyone, sends: everyone },
  'routes/register': { paths: at('/register'), loads: everyone, sends: everyone },
  'routes/register_.received': { paths: at('/register/received'), loads: everyone, sends: [] },
  'routes/sign-in': { paths: at('/sign-in'), loads: everyone, sends: everyone },
  'routes/sign-in_.code': { paths: at('/sign-in/code'), loads: everyone, sends: everyone },
  'routes/sign-in_.link.$token': {
    paths: at('/sign-in/link/none'),
    loads: everyone,
    sends: everyone,
  },
  'routes/sign-out': { paths: at('/sign-out'), loads: 'nobody', sends: everyone },
  'routes/demo': { paths: at('/demo'), loads: everyone, sends: everyone },
  'routes/inbox._index': { paths: at('/inbox'), loads: everyone, sends: [] },
  'routes/inbox.$mailId._index': { paths: at('/inbox/none'), loads: [], sends: [] },
  'routes/inbox.$mailId.html': { paths: at('/inbox/none/html'), loads: [], sends: [] },
  'routes/c.$token': {
    paths: (world) => [
      ['own', `/c/${world.own.choreToken}`],
      ['missing', '/c/none'],
    ],
    loads: everyone.map((who) => `${who}:own` as const),
    sends: everyone,
  },
  'routes/schemes._index': {
    paths: at('/schemes'),
    loads: [...employers, ...specialists],
    sends: [],
  },
  'routes/schemes.estimate': {
    paths: at('/schemes/estimate'),
    loads: [...employers, ...specialists],
    sends: [...employers, ...specialists],
  },
  'routes/words': {
    paths: at('/words'),
    loads: 'nobody',
    sends: [...employers, ...specialists],
  },
  'routes/texts': {
    paths: at('/texts'),
    loads: 'nobody',
    sends: [...employers, ...specialists, ...administrators],
  },
};
