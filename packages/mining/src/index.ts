export {
  difficultyBetween,
  difficultyKnownUntil,
  type DifficultySpan,
  hashesAtDifficultyOne,
} from './difficulty/difficulty.js'
