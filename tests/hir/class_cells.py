def make(n):
    result = []
    for i in range(n):
        class C:
            if i:
                flag = i

            def who(self):
                return __class__, n

            def parent(self):
                return [super().who() for _ in range(2)]
        result.append(C)
    return result
