/**
 * Headers by what they mean, in the compared form of header.ts. Chinese names as the utilities' acquisition and marketing systems
 * export them (户号, 电能表资产号, CONS_NO, DATA_DATE, 倍率 …); English names of common exports. Earlier names win over later ones
 * when a table has several. Compiled 2026-11 from the formats documented in findings.md and from public samples.
 */
import type { Role } from './role.js'

const words = (texts: TemplateStringsArray): readonly string[] => texts.join('').trim().split(/\s+/)

export const vocabulary: Readonly<Record<Role, readonly string[]>> = {
  // A metering point before the device on its wall; 测量点 last, because terminals count them anew from 1.
  meter_id: words`
    meterid mpid mpno meteringpoint meteringpointid 计量点编号 计量点号 计量点标识 计量点 meterno meternumber meter usagepointid usagepoint
    nmi mpan mprn esiid lclid 表号 电表号 电能表号 电能表资产号 电能表资产编号 电表资产号 电表资产编号 资产号 资产编号 表计资产号 表计号 电表编号 电能表编号 电表表号 局编号 局号
    meterassetno assetno meterserialnumber serialnumber deviceid deviceno 出厂编号 测量点编号 测量点号 测量点`,
  account_id: words`
    accountid accountno accountnumber account consno consid customerid customerno customer userno 户号 用户编号
    用户号 客户编号 客户号 用电户号 用电客户编号 用户户号 客户标识 用户标识 户编号`,
  date: words`
    date day datadate readdate readingdate statdate ymd dt recorddate settlementdate localdate businessdate 日期 数据日期 抄表日期
    采集日期 冻结日期 用电日期 统计日期 数据日 记录日期 业务日期 日冻结日期 年月日 month ym 月份 年月 统计月份`,
  time: words`
    time timestamp datetime datatime ts start starttime startdate startdatetime intervalstart readtime readingtime
    localtime utc timeutc recordtime colltime 时标 时间 数据时间 采集时间 抄表时间 数据时标 开始时间 起始时间 时刻 日期时间 冻结时间 时间戳 记录时间`,
  end_time: words`end endtime enddate enddatetime intervalend periodend timeending hourending 结束时间 终止时间 截止时间`,
  clock: words`clock timeofday hhmm hour hr he 小时 时 钟点 时分`,
  point: words`point pointno period interval intervalno seq slot 点 点号 点数 时点 时段 数据点 数据点标志`,
  value: words`
    value valuekwh valuekw valuewh valuew readingkwh readingkw kwh kw energy energykwh power powerkw load loadkw activepower activepowerkw activeenergy consumption
    consumptionkwh usage usagekwh demand demandkw wh w mw mwh profilereadvalue readvalue reading quantity val v meankw
    avgkw kwhhh importkwh energyconsumption 有功功率 总有功功率 瞬时有功功率 平均功率 功率 有功 负荷 用电负荷 电量 用电量 有功电量 正向有功电量 区间电量 时段电量 小时电量 日电量 日用电量 当日电量 值 数值
    数据值 测量值 千瓦时 千瓦 度数`,
  value_reverse: words`
    valuereverse reverse reversekwh exportkwh export feedin feedinkwh generation generationkwh injection 反向有功电量 反向电量 反向有功功率 上网电量 发电量`,
  unit: words`unit units uom 单位 计量单位`,
  multiplier: words`multiplier mult tfactor factor ratio selfmultiplier 倍率 综合倍率 计量倍率 乘率 自身倍率 电表倍率 电能表倍率`,
  ct: words`ct ctratio ct变比 ct倍率 电流变比 电流互感器变比 电流互感器倍率 电流倍率`,
  pt: words`pt ptratio vt vtratio pt变比 pt倍率 电压变比 电压互感器变比 电压互感器倍率 电压倍率`,
  quality: words`
    quality qualityflag qualitycode qualitymethod flag status readstatus dataquality 质量 数据质量 质量码 质量标志 数据状态 数据标志 状态`,
  estimated: words`estimated isestimated estimate estimateflag estimatedflag 估算 是否估算 估计 是否补采 估算标志 拟合标志 是否拟合`,
  quantity: words`
    datatype quantitytype measure channel congen direction flowdirection registercode 数据类型 数据项 数据项名称 量测类型 测量类型 曲线类型`,
  phase: words`phaseflag phase ph 相别 相位 相序 相别标志`,
  register: words`
    register registerread registerreading indexkwh papr papread totalregister 示数 表码 总示数 正向有功总 正向有功总示数 正向有功示数 正向有功总示值
    正向有功示值 正向有功 有功总 有功示数 止码 当前示数 冻结示数 日冻结示数 正向有功总电能示值`,
  register_reverse: words`rapr rapread reverseregister 反向有功总 反向有功总示数 反向有功示数 反向有功总示值 反向有功示值 反向有功 反向有功总电能示值`,
  category: words`
    category customercategory usagecategory electypecode electype class sector customertype 用电类别 用电性质 用户类别 行业类别 用电分类 用户分类
    客户类别 行业`,
  capacity_kva: words`
    capacitykva capacity contractcapacity contractkva contractcapacitykva contractcap runcap kva 合同容量 运行容量 报装容量 用电容量 容量`,
  voltage: words`voltage voltagelevel volt voltcode supplyvoltage 电压等级 供电电压 用户电压等级`,
  transformer_id: words`transformerid transformer tgid tgno tranid 台区 台区编号 台区号 台区名称 变压器编号 所属台区 配变编号 台区标识 公变编号`,
  tariff: words`tariff tariffcode price pricecode rate 电价 电价名称 执行电价 电价码 电价类别`,
  address: words`address addr elecaddr supplyaddress 用电地址 地址 用户地址 安装地址 装表地址 客户地址`,
  licence: words`licence license licencekind licensekind 证照 证照类型 证件类型 执照类型 证件名称`,
  parent_meter_id: words`parentmeterid parentmeter 父表 上级表号 总表号 上级计量点 上级计量点编号 转供户号`,
  premises: words`premises premisestype premiseskind 场所 场所类型 场所类别`,
  org: words`org orgno orgname station 供电单位 供电所 管理单位 供电单位名称 供电单位编号 所属单位`,
  site_id: words`siteid site 场所编号 点位编号 场所号`,
  name: words`name consname customername sitename 户名 用户名称 客户名称 名称 用户名 场所名称`,
  town: words`town township 乡镇 镇 街道`,
  lon: words`lon lng longitude 经度`,
  lat: words`lat latitude 纬度`,
  kind: words`kind linkkind 类别 类型`,
  link_value: words`linkvalue 关联值`,
  from: words`from fromdate validfrom 起 自 生效日期 执行日期 起始日期`,
  to: words`to todate validto 止 至 失效日期 终止日期 截止日期`,
  plant_id: words`plantid plant 电站编号 电站号 电站 电站名称 水电站 水电站名称 水电站编号`,
  river: words`river 河流 流域 所在河流`,
  order_on_river: words`orderonriver riverorder 梯级 河序 梯级序号`,
  capacity_kw: words`capacitykw installedcapacitykw installedcapacity 装机容量 装机`,
  generation_kwh: words`generationkwh generation 发电量 发电`,
  export_kwh: words`exportkwh export 上网电量 上网 送出电量`,
  import_kwh: words`importkwh import 下网电量 下网 购入电量 倒送电量`,
  station_use_kwh: words`stationusekwh stationuse 厂用电量 厂用电 站用电量 站用电`,
  direct_supply_kwh: words`directsupplykwh directsupply 直供电量 直供`,
  generation_basis: words`generationbasis 发电量来源 发电计量方式`,
  export_basis: words`exportbasis 上网计量方式`,
  import_basis: words`importbasis 下网计量方式`,
  station_use_basis: words`stationusebasis 厂用电来源 厂用电计量方式`,
  direct_supply_basis: words`directsupplybasis 直供电来源`,
  feeder_id: words`feederid feeder line lineid 线路 线路编号 线路名称 所属线路 馈线 馈线编号`,
  rating_kva: words`ratingkva capacitykva capacity rating ratedkva 额定容量 变压器容量 配变容量`,
  energy_kwh: words`energykwh energy kwh 电量 供电量`,
  price_cny_per_kwh: words`pricecnyperkwh cnyperkwh pricekwh yuanperkwh 电度电价 单价 电价水平 到户电价 元千瓦时`,
  source: words`source document 来源 依据 文号 文件`,
  temperature_c: words`
    temperaturec temperature tempc temp airtemperature airtemperaturec drybulb t2m meantemperature 气温 温度 平均气温 室外温度 环境温度 日平均气温`,
}
