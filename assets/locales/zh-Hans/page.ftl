skip-to-content = 跳到主要内容
language-nav = 语言
footer-nav = 关于本页
no-tracking = 我们不保存您的任何信息：不用 Cookie，也不统计访问次数。
made-with = 由 Hallpass 制作。
not-translated = 这个页面还没有 { $language } 版本。下面是英文。
all-languages = 全部 { $count } 种语言
other-languages = 其他语言
back-to-list = 我们所有的邮箱地址
find-school = { $audience ->
    [patients] 查找您的医院或诊所
   *[parents] 查找您的学校
}
school-title = 确保您能收到我们的邮件 – { $school }
school-description = { $audience ->
    [patients] { $school } 给患者发邮件时用的邮箱地址，以及怎样让这些邮件不被当成垃圾邮件。
   *[parents] { $school } 给家长发邮件时用的邮箱地址，以及怎样让这些邮件不被当成垃圾邮件。
}
school-heading = 确保您能收到我们的邮件
school-lead = 我们的一些邮件会被当成垃圾邮件。请把我们存为联系人，让您的邮箱认识我们。大约只需一分钟。
save-contact = 把我们存为联系人
list-heading = 我们使用的邮箱地址
list-complete = { $audience ->
    [patients] 这是我们完整的清单。我们用这些地址给患者发邮件。
   *[parents] 这是我们完整的清单。我们用这些地址给家长发邮件。
}
list-partial-heading = 这还不是我们完整的清单
list-partial = { $audience ->
    [patients] 照顾您的人也可能用不在这里的地址给您写信。
   *[parents] 您孩子的老师和学校其他员工也可能用不在这里的地址给您写信。
}
list-none-heading = 我们还没有自己的清单
list-none = { $audience ->
    [patients] 这些是 { $organisation } 的地址。照顾您的人可能用其他地址给您写信。
   *[parents] 这些是 { $organisation } 的地址。您孩子的老师和学校其他员工可能用其他地址给您写信。
}
list-empty = 这里还没有地址。
jump-nav = 清单的各个部分
group-office = { $audience ->
    [patients] 我们的办公室
   *[parents] 学校办公室
}
group-urgent = 紧急消息
group-payments = 缴费和餐食
group-news = 新闻
group-clubs = 社团、外出活动和校车
group-reports = 报告和结果
group-appointments = 预约
group-other = 其他邮件
group-organisation = 来自 { $organisation }
purpose-office = 办公室
purpose-absence = 缺勤
purpose-urgent = { $audience ->
    [patients] 紧急消息和停诊
   *[parents] 紧急消息和停课
}
purpose-payments = 缴费
purpose-meals = { $audience ->
    [patients] 餐食
   *[parents] 学校餐食
}
purpose-newsletter = 简报
purpose-clubs = 社团
purpose-trips = 外出活动
purpose-transport = 班车和交通
purpose-reports = { $audience ->
    [patients] 报告
   *[parents] 成绩报告和家长会
}
purpose-results = { $audience ->
    [patients] 检查结果
   *[parents] 考试成绩
}
purpose-safeguarding = 关怀和保护
purpose-admissions = { $audience ->
    [patients] 住院
   *[parents] 入学申请
}
purpose-appointments = 预约
purpose-other = 其他
reply-yes = 您可以回复这个地址。
reply-no = 没有人看回信。
reply-no-office = 没有人看回信。请写信给办公室。
reply-all-yes = 这些地址您都可以回复。
reply-all-no = 回复到这些地址的信没有人看。
new-since = { $date }起新增。
used-since = 我们从{ $date }起使用。
used-from = 我们将从{ $date }起使用。
used-until = 我们用到{ $date }为止。
platform-sends = 这些邮件由 { $platform } 替我们发送。
shows-name = 您的手机可能只显示这个名字：{ $name }。
tag-shared = 共用
shared-look-for = { $audience ->
    [patients] 其他机构也用这个地址。请看邮件里有没有这个名字：{ $name }。
   *[parents] 其他学校也用这个地址。请看邮件里有没有这个名字：{ $name }。
}
shared-also = { $audience ->
    [patients] 其他机构也用这个地址。
   *[parents] 其他学校也用这个地址。
}
tag-paused = 暂停使用
paused-since = 我们从{ $date }起停用这个地址。
paused-do-not-open = 在这条提示消失以前，请不要打开来自这个地址的邮件。
paused-undo = 您存过这个地址吗？请把它从联系人里删掉，也从邮箱的规则里删掉。
retired-heading = 我们不再使用的地址
retired-until = 我们一直用到{ $date }。
seal-checked = 已核对
seal-unchecked = 尚未核对
checked-by = 这份清单上次核对：{ $date }，核对人：{ $by }。
not-checked = { $audience ->
    [patients] 我们这里还没有人核对过这份清单。
   *[parents] 学校还没有人核对过这份清单。
}
save-heading = 怎样把我们存为联系人
save-step-press = 点击“{ save-contact }”。
save-step-see = { $count ->
   *[other] 您的手机会显示一个联系人，里面有 { $count } 个地址。
}
save-step-keep = 点击“保存”“添加”或“创建新联系人”。
save-again = 以前存过我们？清单有变化时，请重新保存，并删除旧的联系人。
save-not-enough = 这样做有帮助，但可能还不够。您的垃圾邮件文件夹里有我们的邮件吗？请打开那封邮件，点击“不是垃圾邮件”或“非垃圾邮件”。
save-after-list = { $count ->
   *[other] 一个联系人，里面有 { $count } 个地址。
}
unsure-heading = 对某封邮件不放心？
fake-warning = 任何人都可以伪造地址。就算地址在这份清单上，邮件也可能是别人发的。
fake-ring = 如果有邮件向您要钱或要密码，请不要点击里面的任何东西。请打电话 { $phone } 问我们。
fake-ask = 如果有邮件向您要钱或要密码，请不要点击里面的任何东西。请先问我们：可以当面问，也可以拨打您以前就有的号码。
files-heading = 给邮件程序用的文件
files-intro = 适合在电脑上使用，也适合帮别人管理邮箱的人。
files-contacts = 联系人
file-contact = 一个联系人，包含所有地址
file-contact-photo = { $audience ->
    [patients] 同一个联系人，带我们的图片
   *[parents] 同一个联系人，带我们的校徽
}
file-contact-4 = 同一个联系人，适合较新的程序
file-outlook-contacts = 给 Outlook 用的联系人
file-outlook-contacts-note = Outlook 的一个联系人只能存三个地址，所以可能会有不止一个联系人。
file-each = 每个地址一个联系人
files-rules = 让我们的邮件不被当成垃圾邮件的规则
files-rules-warning = 这些文件会对我们的地址关闭垃圾邮件检查。这样，如果有人伪造其中一个地址，他发的邮件也会进来。
files-rules-weak = 我们有些地址现在还很容易被伪造。
files-rules-unknown = 我们的地址有多容易被伪造，我们还不知道。
files-rules-last = 所以请先把我们存为联系人。如果还是收不到我们的邮件，再用这些文件。
file-gmail = 给 Gmail 用的规则
file-gmail-note = 在电脑上：先点“设置”，再点“过滤器”，然后点“导入过滤器”。
file-outlook-list = 给 Outlook 垃圾邮件设置用的清单
file-outlook-list-note = 用于电脑上的 Outlook 程序。
file-sieve = 给其他邮箱服务用的规则
file-sieve-note = Sieve 文件，例如用于 Proton Mail 或 Fastmail。
files-plain = 只有地址
file-plain = 所有地址，每行一个
it-heading = 给 IT 人员
it-intro = 同样的清单，给邮件系统使用。它带有数字签名，所以机器能看出没有人改动过它。
it-json = 带签名的清单（JSON）
it-text = 地址（纯文本）
it-keys = 我们的密钥
share-heading = { $audience ->
    [patients] 给别人看
   *[parents] 给其他家长看
}
share-and-print = 分享和打印
qr-label = 二维码。网址也写在下面。
qr-scan = 用手机相机扫描，或者输入：
print-heading = 打印
print-letter = { $audience ->
    [patients] 可以打印的信（A4）
   *[parents] 带回家的信（A4）
}
print-letter-us = 美国纸张尺寸的信
print-all = 所有可以打印的内容
notice-delayed-heading = 您用 { $provider } 吗？我们的邮件会晚到
notice-delayed = 从{ $since }起，发到 { $provider } 的邮件会晚到。您什么都不用做。这些邮件会重新发送。
notice-blocked-heading = 您用 { $provider } 吗？我们的邮件到不了您那里
notice-blocked = 从{ $since }起，{ $provider } 一直拒收我们的邮件。就算把我们存为联系人，也还是这样。我们正在想办法解决。
notice-blocked-ring = 您在等什么消息吗？请打电话 { $phone } 问我们。
notice-junked-heading = 您用 { $provider } 吗？请看看垃圾邮件文件夹
notice-junked = 从{ $since }起，{ $provider } 把我们的邮件放进垃圾邮件文件夹。请在那里打开一封，点击“不是垃圾邮件”或“非垃圾邮件”。
notice-resolved-heading = 您用 { $provider } 吗？我们的邮件又能收到了
notice-resolved = 从{ $since }起，发到 { $provider } 的邮件又能收到了。如果少了哪一封，请问我们。
provider-short = { $id ->
    [outlook_com] Hotmail 或 Outlook
   *[other] { $name }
}
provider-name = { $id ->
    [gmail] Gmail
    [outlook_com] Hotmail、Outlook、Live 和 MSN
    [microsoft365] 工作单位或学院的 Microsoft 365
    [yahoo] Yahoo
    [aol] AOL
    [sky] Sky
    [att] AT&T
    [cox] Cox
    [verizon] Verizon
    [comcast] Comcast Xfinity
    [spectrum] Spectrum
    [icloud] iCloud
    [apple_mail_other] Apple Mail
    [samsung_email] Samsung Email
    [proton] Proton Mail
    [fastmail] Fastmail
    [gmx_com] GMX
    [gmx_net] GMX
    [mail_com] mail.com
    [web_de] WEB.DE
    [zoho] Zoho Mail
    [tuta] Tuta
    [thunderbird] Thunderbird
    [bt] BT
    [virgin_media] Virgin Media
    [talktalk] TalkTalk
    [plusnet] Plusnet
    [ee_orange_uk] EE 和 Orange
    [orange_fr] Orange
    [free_fr] Free
    [laposte] La Poste
    [sfr] SFR
    [libero] Libero
    [virgilio] Virgilio
    [wp_pl] Poczta WP
    [o2_pl] Poczta o2
    [onet] Onet
    [interia] Interia
    [seznam] Seznam
    [t_online] T-Online
    [freenet] freenet
    [mail_ru] Mail.ru
    [yandex] Yandex
    [uol_bol] UOL 和 BOL
    [qq] QQ
    [netease] NetEase
   *[other] { $name }
}
history-link = 有什么变化
feed-link = 关注变化（订阅源）
list-number = 第 { $number } 版清单。
history-title = 有什么变化 – { $school }
history-heading = 有什么变化
history-lead = 我们邮箱地址清单的每次变化，最新的在最前面。
history-none = 还没有任何变化。
history-published = 第 { $number } 版清单
history-added = 新增：
history-retired = 不再使用：
history-details = 我们改了别的内容，例如我们的名称或电话号码。
history-same = 地址没有变。
history-paused-heading = 暂停使用
history-paused = 我们暂时停用 { $address } 这个地址。
history-resumed-heading = 重新使用
history-resumed = 我们重新使用 { $address } 这个地址。
print-title = 打印 – { $school }
print-lead = 您可以打印或放进简报的所有内容。
print-letters = 信
print-letters-note = { $audience ->
    [patients] 这封信告诉大家怎样收到我们的邮件，并列出我们所有的地址。
   *[parents] 这封信告诉家长怎样收到我们的邮件，并列出我们所有的地址。
}
print-not-complete = { $audience ->
    [patients] 现在还没有信，因为我们的清单还不完整。
   *[parents] 现在还没有信，因为学校的清单还不完整。
}
print-code = 二维码
print-code-note = 它会打开我们的页面。白底黑码，四周留一点空白，效果最好。
print-code-drawing = 二维码矢量图（SVG）
print-code-picture = 二维码图片（PNG）
organisation-title = 来自 { $name } 的邮件
organisation-lead = { $audience ->
    [patients] 请选择您的医院或诊所，看看它用哪些地址写信。
   *[parents] 请选择您的学校，看看它用哪些地址写信。
}
organisation-schools = { $audience ->
    [patients] 医院和诊所
   *[parents] 学校
}
organisation-none = 这份清单上还没有内容。
organisation-it = 所有清单，带签名（JSON）
home-title = 查找您的学校 – Hallpass
home-heading = 查找您的学校
home-lead = 看看您的学校、医院或诊所用哪些地址写信，让它们的邮件不再被当成垃圾邮件。
home-many = { $count ->
   *[other] { $count } 所学校
}
home-empty = 这里还没有清单。
gone-title = { $school } 已经关闭
gone-closed = 它在{ $date }关闭了。我们不再保存它的地址清单。
gone-successors = 请改看这里：
gone-caution = 收到用它的名义发来的邮件？不要点击里面的任何东西。请先问一问。
not-found-title = 我们找不到这个页面
not-found-code = 您输入的是信上的代码吗？请再看一遍：代码有 8 个字母和数字。
not-found-old = 链接可能旧了，也可能少了一个字母。
broken-title = 这里出了问题
broken-lead = 这不是您的错。请过几分钟再试。
unavailable-title = 我们暂时还没准备好
unavailable-lead = 请过几分钟再试。
