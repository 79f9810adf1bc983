import type { Command } from 'commander'
import type { Language } from '@davylamp/finding'
import type { Io } from '../io.js'
import { type InventoryCliCode, sayInventoryIn } from '../text-inventory.js'
import type { InventoryOptions } from './inventory-options.js'

/** Adds `davylamp inventory`: plan, run, replay, listen. */
export function addInventory(program: Command, language: Language, io: Io, setCode: (code: number) => void): void {
  const say = sayInventoryIn(language)
  const group = program
    .command('inventory')
    .description(say('description'))
    .summary(say('summary'))
    .addHelpText('after', say('after'))
  const command = (name: string, code: InventoryCliCode) =>
    group.command(name).description(say(code)).option('--lang <language>', say('lang'))
  const several = (value: string, before: string[] | undefined) => [...(before ?? []), value]

  command('plan', 'plan')
    .option('--range <addresses>', say('plan.range'), several)
    .option('--case <number>', say('plan.case'))
    .option('--basis <text>', say('plan.basis'))
    .option('--officer <certificate>', say('plan.officer'), several)
    .option('--own-network', say('plan.own'))
    .option('--unit <name>', say('plan.unit'))
    .option('--approver <name>', say('plan.approver'))
    .option('--from <time>', say('plan.from'))
    .option('--hours <n>', say('plan.hours'), '24')
    .option('--programs', say('plan.programs'))
    .option('--out <file>', say('plan.out'))
    .action(async (options: InventoryOptions) => {
      const { writePlan } = await import('./inventory-plan.js')
      setCode(await writePlan(options, io, say))
    })

  command('run', 'run')
    .argument('<plan>', say('run.plan'))
    .option('--folder <folder>', say('run.folder'), 'inventory')
    .option('--dry-run', say('run.dry'))
    .option('--plan-sha256 <hash>', say('run.plan-hash'))
    .option('--labels <file.csv>', say('run.labels'))
    .option('--neighbours <file>', say('run.neighbours'), several)
    .option('--switch <file>', say('run.switch'), several)
    .option('--photo <file>', say('run.photo'), several)
    .option('--metered-kw <kw>', say('run.metered'))
    .option('--mined-from <date>', say('run.mined-from'))
    .option('--mined-to <date>', say('run.mined-to'))
    .option('--running-share <share>', say('run.running-share'))
    .option('--metered-kwh <kwh>', say('run.metered-kwh'))
    .option('--province <name>', say('run.province'))
    .option('--format <format>', say('run.format'), 'table')
    .action(async (plan: string, options: InventoryOptions) => {
      const { runInventory } = await import('./inventory-run.js')
      setCode(await runInventory(plan, options, io, say, language))
    })

  command('replay', 'replay')
    .argument('<case...>', say('replay.cases'))
    .option('--json', say('replay.json'))
    .action(async (cases: string[], options: InventoryOptions) => {
      const { replayCases } = await import('./inventory-replay.js')
      setCode(await replayCases(cases, options, io, say))
    })

  command('listen', 'listen')
    .argument('<plan>', say('run.plan'))
    .option('--folder <folder>', say('run.folder'), 'inventory')
    .option('--seconds <n>', say('listen.seconds'))
    .option('--host <address>', say('listen.host'), '0.0.0.0')
    .option('--capture <file>', say('listen.capture'), several)
    .action(async (plan: string, options: InventoryOptions) => {
      if (options['capture'] === undefined) {
        const { listenForReports } = await import('./inventory-listen.js')
        setCode(await listenForReports(plan, options, io, say, language))
      } else {
        const { hearCaptures } = await import('./inventory-captures.js')
        setCode(await hearCaptures(plan, options, io, say, language))
      }
    })
}
