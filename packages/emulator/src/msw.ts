/** The addresses that an SDK calls. */
const ORIGINS = ['https://api.lealup.com', 'https://api.dev.lealup.com', 'http://127.0.0.1:4020', 'http://localhost:4020'];

/** Handlers of msw that have an emulator answer in LealUp's place. `Handler` is what msw calls them. */
export async function createMswHandlers<Handler extends object>(fetch: (request: Request) => Promise<Response>): Promise<Handler[]> {
  // Whoever asks for handlers has msw; nobody else needs it.
  const { http, HttpResponse } = await import('msw');
  const handlers: object[] = ORIGINS.map((origin) =>
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await fetch(request);
      } catch (error) {
        if (error instanceof TypeError) return HttpResponse.error();
        throw error;
      }
    }),
  );
  // msw has just made them.
  return handlers as Handler[];
}
