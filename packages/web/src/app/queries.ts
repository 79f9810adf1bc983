import { QueryClient } from '@tanstack/react-query'
import { AskError } from '../api/ask.js'

/** Answers kept while the application is open. What was refused is not asked again; what could not be reached is, twice. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) =>
        failures < 2 && error instanceof AskError && (error.status === 0 || error.status > 500),
    },
  },
})
