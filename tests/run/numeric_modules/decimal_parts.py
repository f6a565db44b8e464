# The sign, digits and exponent that a decimal is made of.
from decimal import Decimal
for t in [(0,(1,2),-1),(1,(),0),(True,(1,),True),(2,(1,),0),("0",(1,),0),(0,(10,),0),(0,("1",),0),(0,1,0),(0,(1,),"F"),(0,(1,),"n"),(0,(1,),"N"),(0,(1,),"x"),(0,(1,),1.5),(0,(1,),None),(0,[1,2],0),(0,(1,)),(0.0,(1,),0),(0,(True,),0),(0,(-1,),0),(0,(),"n"),(0,(0,0,1),2)]:
    try: print(t, repr(Decimal(t)))
    except Exception as e: print(t, type(e).__name__, e)
