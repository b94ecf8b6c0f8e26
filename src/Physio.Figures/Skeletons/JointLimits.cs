using Physio.Figures.Poses;

namespace Physio.Figures.Skeletons;

/// <summary>
/// How far each joint may turn, in degrees (ways in cm). The spine's numbers are changes from its neutral curve. Checked on the
/// data and, for limbs that are pulled to a place, on the body that stands.
/// </summary>
public static class JointLimits
{
    public static readonly (double Least, double Most) HipFlexion = (-22, 140), HipAbduction = (-32, 50), Knee = (0, 160), Ankle = (-30, 70);
    public static readonly (double Least, double Most) Elbow = (0, 152), Wrist = (-100, 100), ShoulderElevation = (0, 185);

    /// <summary>Angles may be beyond their limit by this much, since they are rounded and eased.</summary>
    public const double SlackDegrees = 0.5;

    /// <summary>A hand or foot may miss its place by this much at a key and in a hold, and by more while it moves, in cm.</summary>
    public const double MostMissCm = 1, MostMissMovingCm = 5;

    /// <summary>How far a part of the body may sink into the floor, in cm.</summary>
    public const double MostSunkCm = 2;

    /// <summary>How far a hand or foot that stays in its place may slide, in cm.</summary>
    public const double MostSlideCm = 1;

    /// <summary>No bone and no head turns faster, in degrees a second.</summary>
    public const double FastestTurn = 130;

    /// <summary>The pelvis moves no faster, in cm a second: more is a jump, as when two keys place the body by anchors that disagree.</summary>
    public const double FastestShift = 80;

    private static readonly Dictionary<Dof, (double Least, double Most)> Table = Make();

    /// <summary>The range of one degree of freedom in pose data.</summary>
    public static (double Least, double Most) Of(Dof dof) => Table[dof];

    private static Dictionary<Dof, (double Least, double Most)> Make()
    {
        var table = new Dictionary<Dof, (double Least, double Most)>
        {
            [Dof.RootPitch] = (-180, 180),
            [Dof.RootHeading] = (-180, 180),
            [Dof.RootRoll] = (-90, 90),
            [Dof.RootTwist] = (-180, 180),
            [Dof.RootX] = (-200, 200),
            [Dof.RootY] = (0, 200),
            [Dof.RootZ] = (-100, 100),
            [Dof.Lumbar.Flexion] = (-32, 45),
            [Dof.Lumbar.SideBend] = (-20, 20),
            [Dof.Lumbar.Turn] = (-16, 16),
            [Dof.Thorax.Flexion] = (-25, 35),
            [Dof.Thorax.SideBend] = (-26, 26),
            [Dof.Thorax.Turn] = (-36, 36),
            [Dof.Neck.Flexion] = (-45, 50),
            [Dof.Neck.SideBend] = (-30, 30),
            [Dof.Neck.Turn] = (-45, 45),
            [Dof.Head.Flexion] = (-25, 25),
            [Dof.Head.SideBend] = (-15, 15),
            [Dof.Head.Turn] = (-35, 35),
        };
        foreach (var side in Sides.Both)
        {
            var dofs = Dof.Of(side);
            table[dofs.Hip.Flexion] = HipFlexion;
            table[dofs.Hip.Abduction] = HipAbduction;
            table[dofs.Hip.Rotation] = (-45, 45);
            table[dofs.Knee] = Knee;
            table[dofs.Ankle] = Ankle;
            table[dofs.ToeOut] = (-30, 45);
            table[dofs.Shoulder.Flexion] = (-60, 185);
            table[dofs.Shoulder.Abduction] = (-45, 180);
            table[dofs.Shoulder.Rotation] = (-90, 90);
            table[dofs.Elbow] = Elbow;
            table[dofs.Wrist] = Wrist;
            table[dofs.Pronation] = (-90, 90);
            table[dofs.GirdleUp] = (-4, 8);
            table[dofs.GirdleForward] = (-4, 6);
        }

        return table;
    }
}
