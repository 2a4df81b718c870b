/** The contract that this toolkit is built on, an OpenAPI document. */
export async function readContract(): Promise<unknown> {
  const { default: document } = await import('@lealup/sdk/openapi.json', { with: { type: 'json' } });
  return document;
}
