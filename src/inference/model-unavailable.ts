/** Why the trained model cannot be used here; the rules still can. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
  /**
   * `runtime_missing`: no onnxruntime-node; `runtime_failed`: it cannot run the model here; `model_missing`: a file is not there;
   * `model_damaged`: a file is not what was shipped.
   */
  readonly code: 'runtime_missing' | 'runtime_failed' | 'model_missing' | 'model_damaged';

  constructor(code: ModelUnavailable['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
