/** What a command cannot do, told to the operator: what is wrong, where, and the remedy. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}
