find-label = 请输入您的学校、医院或诊所的名称
find-hint = 也可以输入它所在的城镇、邮编，或者信上的代码。
find-button = 查找
find-nothing-typed = 请输入名称，然后点击“查找”。
find-too-short = 请再多输入一点。
find-some = { $count ->
   *[other] 我们找到了 { $count } 个。
}
find-many = 我们找到了 { $total } 个。这里是前 { $shown } 个。请把名称输入得更完整，或者加上城镇。
find-none = 我们没有找到。
find-none-letters = 请再看一遍字母。错一个没关系，错多了就找不到。
find-none-town = 试试只输入名称的一部分，或者只输入城镇。
find-none-code = 您有我们的信吗？请输入方形二维码下面的代码，例如 K7M2 XW4P。
find-none-absent = 您的学校可能还没有使用这些页面。请问学校办公室。
find-late = 点击“查找”，就能看到结果。
find-closed = 已关闭
find-kind = { $kind ->
    [nursery] 幼儿园
    [infant] 低年级小学
    [junior] 高年级小学
    [primary] 小学
    [middle] 中间学校
    [secondary] 中学
    [all-through] 一贯制学校
    [special] 特殊教育学校
    [college] 学院
    [hospital] 医院
    [clinic] 诊所
   *[other] 学校
}
find-elsewhere = 要查找您的学校，请打开这个页面：
find-by-words = 按名称、城镇或邮编查找
find-letters = 按首字母排列的学校
