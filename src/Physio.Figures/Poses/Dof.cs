namespace Physio.Figures.Poses;

/// <summary>
/// One degree of freedom of a pose: an angle in degrees, or a way of the whole body or of a shoulder in cm. Its path is its name
/// in pose data, such as <c>legR.hip.0</c>; 0 is neutral standing.
/// </summary>
public sealed class Dof
{
    private static readonly List<Dof> Made = [];
    private static readonly Dictionary<string, Dof> ByPath = [];

    public static readonly Dof RootPitch = new("root.pitch"), RootHeading = new("root.heading"), RootRoll = new("root.roll"), RootTwist = new("root.twist");
    public static readonly Dof RootX = new("root.x"), RootY = new("root.y"), RootZ = new("root.z");
    public static readonly Bend Lumbar = new("lumbar"), Thorax = new("thorax"), Neck = new("neck"), Head = new("head");

    private static readonly LimbDofs[] Limbs = [new(Side.Right), new(Side.Left)];

    private Dof(string path)
    {
        Path = path;
        Index = Made.Count;
        Made.Add(this);
        ByPath.Add(path, this);
    }

    public static IReadOnlyList<Dof> All => Made;

    public string Path { get; }

    internal int Index { get; }

    /// <summary>The degree of freedom of a path, or null when no part of the body is called so.</summary>
    public static Dof? Find(string path) => ByPath.GetValueOrDefault(path);

    public static LimbDofs Of(Side side) => Limbs[(int)side];

    public override string ToString() => Path;

    /// <summary>Flexion, bend to the person's right and turn to the person's right of one part of the spine: changes from its neutral curve.</summary>
    public sealed class Bend(string part)
    {
        public Dof Flexion { get; } = new(part + ".0");

        public Dof SideBend { get; } = new(part + ".1");

        public Dof Turn { get; } = new(part + ".2");
    }

    /// <summary>Flexion, abduction and internal rotation of a ball joint.</summary>
    public sealed class Ball(string joint)
    {
        public Dof Flexion { get; } = new(joint + ".0");

        public Dof Abduction { get; } = new(joint + ".1");

        public Dof Rotation { get; } = new(joint + ".2");
    }

    /// <summary>The limbs of one side.</summary>
    public sealed class LimbDofs(Side side)
    {
        public Ball Hip { get; } = new($"leg{side.Letter()}.hip");

        public Dof Knee { get; } = new($"leg{side.Letter()}.knee");

        /// <summary>Plantarflexion: the toes point away.</summary>
        public Dof Ankle { get; } = new($"leg{side.Letter()}.ankle");

        public Dof ToeOut { get; } = new($"leg{side.Letter()}.toeOut");

        public Ball Shoulder { get; } = new($"arm{side.Letter()}.shoulder");

        public Dof Elbow { get; } = new($"arm{side.Letter()}.elbow");

        public Dof Wrist { get; } = new($"arm{side.Letter()}.wrist");

        public Dof Pronation { get; } = new($"arm{side.Letter()}.pronation");

        /// <summary>The shoulder lifted, in cm.</summary>
        public Dof GirdleUp { get; } = new($"girdle{side.Letter()}.0");

        /// <summary>The shoulder brought forward, in cm.</summary>
        public Dof GirdleForward { get; } = new($"girdle{side.Letter()}.1");
    }
}
