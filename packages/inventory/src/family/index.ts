import { antminer } from './antminer.js'
import { auradine } from './auradine.js'
import { autominer } from './autominer.js'
import { avalon } from './avalon.js'
import { baikal } from './baikal.js'
import { bitaxe } from './bitaxe.js'
import { bitfury } from './bitfury.js'
import { blackminer, hammer, volcminer } from './blackminer.js'
import { bminer } from './bminer.js'
import { braiins } from './braiins.js'
import { castxmr } from './castxmr.js'
import { plainCgminer } from './cgminer.js'
import { claymore } from './claymore.js'
import { ebang } from './ebang.js'
import { elphapex } from './elphapex.js'
import { epic } from './epic.js'
import { dstm, ewbf, miniz } from './equihash-programs.js'
import { ethminer } from './ethminer.js'
import { excavator } from './excavator.js'
import type { Family } from './family.js'
import { futurebit } from './futurebit.js'
import { gminer } from './gminer.js'
import { goldshell } from './goldshell.js'
import { grinpro } from './grinpro.js'
import { hyperbit } from './hyperbit.js'
import { ibelink } from './ibelink.js'
import { iceriver } from './iceriver.js'
import { dragonmint, honorknight, innosilicon } from './innosilicon.js'
import { iximiner } from './iximiner.js'
import { jasminer } from './jasminer.js'
import { lolminer } from './lolminer.js'
import { luxos } from './luxos.js'
import { marathon } from './marathon.js'
import { minerva } from './minerva.js'
import { multminer } from './multminer.js'
import { namedProgram } from './named-program.js'
import { nanominer } from './nanominer.js'
import { nbminer } from './nbminer.js'
import { obelisk } from './obelisk.js'
import { optiminer } from './optiminer.js'
import { otherBrands } from './other-brands.js'
import { proto } from './proto.js'
import { rhminer } from './rhminer.js'
import { sealminer } from './sealminer.js'
import { sgminer } from './sgminer.js'
import { spondoolies } from './spondoolies.js'
import { srbminer } from './srbminer.js'
import { strongu } from './strongu.js'
import { swarm } from './swarm.js'
import { trex } from './t-rex.js'
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
  ethminer,
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
