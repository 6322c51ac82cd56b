guide-name-other = 其他邮箱公司
guide-name-work = 工作单位或学院的邮箱
guide-step-open-link = { $filled ->
    [yes] 点击这个按钮。它会打开 { $program }，我们的地址已经填好。
   *[no] 点击这个按钮。它会打开 { $program } 里相应的页面。
}
guide-step-open-site = 在电脑上用浏览器打开 { $program }，然后登录。
guide-step-open-app = 在手机上打开 { $program } 应用。
guide-step-open-program = 在电脑上打开 { $program }。
guide-step-open-phone-settings = 打开手机的设置。
guide-step-open-settings = 打开您邮箱的设置。
guide-step-open-spam-folder = 打开您的垃圾邮件文件夹。
guide-step-say-not-spam = 标明它不是垃圾邮件，或者把它移到收件箱。
guide-step-open-folder = 打开文件夹 { $folder }。
guide-step-look-in-folder = 也在 { $folder } 里找一找我们的邮件。
guide-step-open-message = 打开一封我们发的邮件。
guide-step-select-message = 勾选一封我们发的邮件。不用打开它。
guide-step-hold-message = 按住一封我们发的邮件不放。
guide-step-right-click-message = 用鼠标右键点击一封我们发的邮件。
guide-step-move-message = 把邮件移到 { $folder }。
guide-step-press-name = 点击邮件顶部我们的名字或图片。
guide-step-press = 点击 { $menu }。
guide-step-press-icon = { $icon ->
    [gear] 点击齿轮图标。
    [dots] 点击三个点。
    [lines] 点击三条横线，打开菜单。
    [plus] 点击加号。
    [pencil] 点击铅笔图标。
    [bin] 点击垃圾桶图标。
    [person] 点击您自己的头像或字母。
   *[arrow] 点击向下的小箭头。
}
guide-step-choose = 选择 { $menu }。
guide-step-go-to = 打开 { $path }。
guide-step-set = 在 { $field } 旁边，选择 { $menu }。
guide-step-tick = 勾选 { $menu }。
guide-step-untick = 取消勾选 { $menu }。
guide-step-switch-on = 打开 { $menu } 这一项。
guide-step-switch-off = 关闭 { $menu } 这一项。
guide-step-name-rule = { $audience ->
    [patients] 在 { $field } 里输入一个名称，例如“医院”。
   *[parents] 在 { $field } 里输入一个名称，例如“学校”。
}
guide-step-type-address = 复制我们的一个地址，填到 { $field } 里。
guide-step-paste-all-with-or = 复制我们所有的地址，填到 { $field } 里。地址之间必须有 OR 这个词。
guide-step-paste-all-lines = 复制我们所有的地址，填到 { $field } 里，每个地址单独占一行。
guide-step-press-enter = 按回车键（Enter）。
guide-step-repeat-for-each = 对我们的其他每个地址，也这样做。
guide-step-scroll-down = 把页面拉到最下面。
guide-step-wait = { $count ->
   *[other] 请等一等。最多可能要 { $count } 分钟才生效。
}
guide-step-save-file = 点击这个按钮。它会把我们的文件保存到您的电脑上。
guide-step-choose-file = 选择您刚刚保存的文件。
guide-step-save-contact = 在这个页面上把我们存为联系人。
guide-step-save-contact-in = 在这个页面上把我们存为联系人。请选择您的 { $account } 账号，不要只存在手机里。
guide-step-open-contacts = 打开您的联系人。
guide-step-delete-from-contact = 从我们的联系人里删除这个地址。
guide-step-find-address = 在列表里找到您要去掉的那个地址。
guide-step-take-address-out = 只去掉这一个地址。其他的请保留。
guide-step-send-message = 把这段话发给您工作单位里管理邮箱的人。已经写好，复制就行。
guide-step-take-off-blocked = 找到被屏蔽地址的列表。里面有我们的地址吗？请把它去掉。
guide-step-mailbox-first = 先做您这个邮箱地址本身的步骤。{ $program } 只是显示那里的邮件。
guide-way-rule = 在 { $provider } 里建一条规则
guide-way-exact-list = 把我们的地址加到您在 { $provider } 里的列表
guide-way-contact = 把我们存为联系人
guide-way-trust-contacts = 让 { $provider } 信任您的联系人
guide-way-not-junk = 把一封邮件从垃圾邮件里拿出来
guide-way-primary = 把我们的邮件移到主要标签页
guide-way-spam-to-folder = 让 { $provider } 把垃圾邮件留在一个文件夹里
guide-way-unblock = 看看我们有没有被屏蔽
guide-way-ask-work = 请管理您邮箱的人帮忙
guide-effect-lasts = 长期有效
guide-effect-helps = 有帮助
guide-effect-once = 只对一封邮件有效
guide-surface-web = 电脑浏览器里的 { $program }
guide-surface-android = 安卓手机上的 { $program }
guide-surface-ios = iPhone 或 iPad 上的 { $program }
guide-surface-desktop = 电脑上的 { $program } 程序
guide-limit-rules = { $count ->
   *[other] 您最多可以有 { $count } 条规则。
}
guide-limit-addresses = { $count ->
   *[other] 这个列表最多可以放 { $count } 个地址。
}
guide-spam-kept = { $count ->
   *[other] 请尽快：{ $provider } 可能在 { $count } 天后删除垃圾邮件。
}
guide-basis-official = 我们在{ $date }看过 { $provider } 自己的页面，核对了这些步骤。
guide-basis-third-party = 我们在{ $date }从别人写的说明里读到这些步骤。
guide-basis-source-code = { $date }时，其他程序也是这样做的。我们没有在 { $provider } 自己的资料里读到过。
guide-basis-unconfirmed = 还没有确认。您屏幕上的文字可能不一样。
guide-note-app-has-no-rules = 手机上的 { $provider } 应用不能建规则。请在电脑上做一次。这样在手机上也有效。
guide-note-computer-only = 这一项只能在电脑上改。请做一次。这样在手机上也有效。
guide-note-contacts-not-certain = 存为联系人有帮助。但我们的邮件还是有可能被当成垃圾邮件。
guide-note-contacts-need-tick = 只有在设置里勾选了一项，存下的联系人才算数。
guide-note-new-mail-only = 这对新邮件有效。以前的邮件还留在原来的地方。
guide-note-this-message-only = 这只移动一封邮件。下一封可能又会在垃圾邮件里。
guide-note-only-teaches = 您的邮箱每次都会从中学到一点。但这不是保证。
guide-note-dangerous-stays-out = 看起来危险的邮件，{ $provider } 总是会拦下。
guide-note-forged-may-stay-out = 如果 { $provider } 看不出邮件是谁发的，还是有可能把它拦下。
guide-note-refused-unseen = { $provider } 会拒收一些邮件。这些邮件不在任何文件夹里。如果您的垃圾邮件文件夹是空的，请问我们，我们的邮件有没有被退回。
guide-note-only-whole-endings = { $provider } 的列表会放进来的，不只是我们的地址，所以冒用我们名字的人也可能进来。因此我们不告诉您怎么用。
guide-note-no-lasting-way = 据我们所知，{ $provider } 没有长期有效的办法。这些步骤有帮助。
guide-note-rule-may-lose = 有了规则，邮件是不是就一定不会进垃圾邮件文件夹，我们不知道。
guide-note-older-rule-wins = 您以前建过规则吗？列表里排第一的规则优先。请把新规则移到最上面。
guide-note-takes-time = 可能要过几个小时才生效。
guide-note-first-account = 您有不止一个账号吗？按钮打开的是第一个。
guide-note-tabs-are-silent = 也请看看其他标签页。那里有邮件时，手机可能不会响。
guide-note-folder-hidden-in-programs = 有些邮件程序不显示垃圾邮件文件夹。请到 { $provider } 的网站上看。
guide-note-app-is-not-the-mailbox = { $provider } 只是显示您的邮件。什么算垃圾邮件，由您的邮箱地址所属的公司决定。
guide-note-this-device-only = 这只在这一台电脑上有效。
guide-note-paid-only = 这需要付费的邮箱。
guide-note-admin-only = 只有管理您账号的人才能做这一步。
guide-note-work-decides = 在工作单位或学院，由管理邮箱的人决定。请问他们。
guide-note-phone-block-counts = 您屏蔽过我们的电话号码吗？那么您的手机可能也会屏蔽我们的邮件。
guide-note-unused-is-closed = 邮箱几个月没人打开，{ $provider } 就会把它关闭。请不时登录一下。
guide-note-words-may-differ = 您屏幕上的文字可能有点不一样。
guide-note-one-rule-each = 每个地址都要建一条规则。
guide-note-save-with-provider = 请把联系人存到 { $provider }，不要只存在手机里。
guide-note-quarantine-too = 有些邮件可能留在“隔离”（quarantine）列表里。也请看看那里。
guide-trap-only-listed = 不要打开 { $menu } 这一项。它会隐藏或删除其他所有人的邮件。
guide-trap-unseen = 不要选择 { $menu }。那样，看起来像垃圾邮件的邮件就没了，您永远看不到。
guide-trap-holds-new = { $menu } 打开了吗？那么陌生人的邮件要等您同意才能进来。请在那里找我们的邮件。
guide-trap-whole-ending = 不要点击 { $menu }。它放进来的不只是我们的地址，所以冒用我们名字的人也可能进来。
guide-move-closed = { $audience ->
    [patients] { $provider } 已在{ $date }关闭这些邮箱。请给我们另一个地址。
   *[parents] { $provider } 已在{ $date }关闭这些邮箱。请给学校另一个地址。
}
guide-move-moving = { $provider } 正在把它的邮箱转到 { $to }。转完以后，这些步骤可能会不一样。
guide-move-moved = { $provider } 已在{ $date }把这些邮箱转到 { $to }。请用 { $to } 的步骤。
