/** Tasks one need can hold: more than any workplace has listed, few enough to read on one page. */
export const mostTasks = 20;
