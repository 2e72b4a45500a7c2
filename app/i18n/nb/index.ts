import { admin } from './admin';
import { agreement } from './agreement';
import { breakGlass } from './break-glass';
import { card } from './card';
import { caseload } from './caseload';
import { colleagues } from './colleagues';
import { common } from './common';
import { companyFile } from './company-file';
import { decision } from './decision';
import { demo } from './demo';
import { employer } from './employer';
import { frontPage } from './front-page';
import { jobseeker } from './jobseeker/index';
import { mail } from './mail';
import { needMoves } from './need-moves';
import { offices } from './offices';
import { posting } from './posting';
import { privacy } from './privacy';
import { register } from './register';
import { schemes } from './schemes';
import { signIn } from './sign-in';
import { specialist } from './specialist/index';
import { weights } from './weights';

/** Norwegian bokmål: the first language, and the shape of all others. */
export const nb = {
  admin,
  agreement,
  breakGlass,
  card,
  caseload,
  colleagues,
  common,
  companyFile,
  decision,
  demo,
  employer,
  frontPage,
  jobseeker,
  mail,
  needMoves,
  offices,
  posting,
  privacy,
  register,
  schemes,
  signIn,
  specialist,
  weights,
};
