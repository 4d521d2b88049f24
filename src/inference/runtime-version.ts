/** Version of the runtime that computes the model's scores, null where it cannot be loaded. */
export async function runtimeVersion(): Promise<string | null> {
  try {
    const { env } = await import('onnxruntime-node');
    return env.versions.node ?? env.versions.common;
  } catch {
    return null;
  }
}
