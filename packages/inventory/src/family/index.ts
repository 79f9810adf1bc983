import { antminer } from './antminer.js'
import { auradine } from './auradine.js'
import { autominer } from './autominer.js'
import { avalon } from './avalon.js'
import { bitaxe } from './bitaxe.js'
import { blackminer, hammer, volcminer } from './blackminer.js'
import { braiins } from './braiins.js'
import { plainCgminer } from './cgminer.js'
import { elphapex } from './elphapex.js'
import { epic } from './epic.js'
import type { Family } from './family.js'
import { goldshell } from './goldshell.js'
import {
  bminer,
  castxmr,
  gminer,
  grinpro,
  iximiner,
  lolminer,
  nanominer,
  nbminer,
  optiminer,
  rhminer,
  srbminer,
  trex,
} from './gpu-programs.js'
import { iceriver } from './iceriver.js'
import { dragonmint, honorknight, innosilicon } from './innosilicon.js'
import { luxos } from './luxos.js'
import { ebang, jasminer, marathon, multminer, otherBrands } from './other-makers.js'
import { proto } from './proto.js'
import { claymore, dstm, ewbf, excavator, miniz, namedProgram, swarm } from './rig-programs.js'
import { sealminer } from './sealminer.js'
import { sgminer } from './sgminer.js'
import { baikal, bitfury, futurebit, hyperbit, ibelink, minerva, obelisk, spondoolies } from './small-makers.js'
import { strongu } from './strongu.js'
import { textApi } from './text-programs.js'
import { vnish } from './vnish.js'
import { whatsminer, whatsminerV3 } from './whatsminer.js'
import { xmrig, xmrStak } from './xmrig.js'

/** Every family that is known. Of equal evidence the earlier wins. */
export const families: readonly Family[] = [
  antminer,
  braiins,
  luxos,
  vnish,
  marathon,
  whatsminer,
  whatsminerV3,
  avalon,
  goldshell,
  iceriver,
  dragonmint,
  innosilicon,
  honorknight,
  elphapex,
  blackminer,
  hammer,
  volcminer,
  sealminer,
  auradine,
  proto,
  bitaxe,
  epic,
  baikal,
  strongu,
  hyperbit,
  ibelink,
  minerva,
  futurebit,
  obelisk,
  spondoolies,
  bitfury,
  ebang,
  multminer,
  jasminer,
  autominer,
  xmrig,
  xmrStak,
  trex,
  gminer,
  lolminer,
  nbminer,
  bminer,
  nanominer,
  srbminer,
  castxmr,
  claymore,
  dstm,
  miniz,
  ewbf,
  excavator,
  optiminer,
  grinpro,
  iximiner,
  rhminer,
  swarm,
  textApi,
  sgminer,
  otherBrands,
  namedProgram,
  plainCgminer,
]
