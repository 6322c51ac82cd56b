together-link = { $audience ->
    [patients] 不止一家诊所？把它们一次都存为联系人
   *[parents] 孩子在两所学校？把两所学校一次都存为联系人
}
together-title = 把几所学校存为联系人 – Hallpass
together-heading = { $audience ->
    [patients] 不止一家医院或诊所？
   *[parents] 不止一所学校？
}
together-lead = 请在这里全部选好，然后一次都存为联系人。
together-chosen-heading = { $audience ->
    [patients] 您选了
   *[parents] 您的学校
}
together-none = 您还没有选。请在下面查找第一个。
together-take = 去掉
together-take-label = 去掉 { $school }
together-save = { $count ->
   *[other] 保存 { $count } 个联系人
}
together-save-note = 您的手机会显示所有联系人。请点击“保存”或“全部添加”。如果只显示一个，请打开每所学校的页面，在那里保存联系人。
together-add-heading = { $audience ->
    [patients] 添加医院或诊所
   *[parents] 添加学校
}
together-add-label = 请输入它的名称、城镇或邮编
together-add-button = 查找
together-found = 请点击正确的那一个。
together-found-none = 我们没有找到。试试只输入名称的一部分，或者只输入城镇。
together-found-many = 还有更多。请把名称输入得更完整，或者加上城镇。
together-full = { $count ->
   *[other] 这里可以选 { $count } 个。要添加别的，请先去掉一个。
}
together-missing = 其中有一个已经不在这里了，所以我们把它从您选的里面去掉了。
together-list-heading = 它们的所有地址
together-private = 我们不会记下您选了什么。您关掉这个页面，选的内容就没有了。
together-elsewhere = 要选几所学校，请打开这个页面：
