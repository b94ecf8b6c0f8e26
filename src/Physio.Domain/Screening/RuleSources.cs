namespace Physio.Domain.Screening;

/// <summary>The keys that rules cite, in full. Source: clinical rules 9.</summary>
public static class RuleSources
{
    public const string Seed = "SEED";
    public const string Expert = "G";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["SEED"] = "Article \"Exercises for lower back pain video, best techniques\"",
        ["G"] = "General clinical knowledge, awaiting clinical sign-off",
        ["IBPC"] = "Integrated Blood Pressure Control 2024, contraindications to exercise",
        ["BMJO"] = "BMJ Open trial, contraindications at enrolment",
        ["NEWS2"] = "Royal College of Physicians, National Early Warning Score 2",
        ["UNMC"] = "University of Nebraska, acute-care therapy manual",
        ["JRECIP"] = "Japanese critical-care mobilisation criteria 2023",
        ["HODG"] = "Hodgson consensus on early mobilisation",
        ["MEDALG"] = "Cardiac rehabilitation, contraindication list (second-hand)",
        ["COVID"] = "Post-COVID rehabilitation, exclusion table",
        ["NPTE"] = "Normal ranges, physical therapy examination review",
        ["AHA25"] = "AHA/ACC blood pressure categories 2025",
        ["FEVER"] = "Fever from 38.0 degrees Celsius, general use",
        ["FEB1"] = "Febrile illness in athletes, Sports Health 2014",
        ["OH"] = "Definition of orthostatic hypotension",
        ["BRADY"] = "Bradycardia, review",
        ["BB"] = "Beta-blockers and perceived effort",
        ["BB-CHF"] = "Symptoms at low perceived effort in heart failure",
        ["IFOMPT"] = "International framework for red flags, Finucane 2020",
        ["CES-BP"] = "Cauda equina syndrome, best-practice pathway",
        ["CSP"] = "Chartered Society of Physiotherapy, cauda equina note",
        ["LOTH"] = "NHS Lothian, spinal red flags",
        ["PATHWAY"] = "Spinal pathway, urgency table",
        ["AHCPR"] = "AHCPR, red flags in acute low back problems",
        ["GCARE"] = "Gloucestershire, red-flag table",
        ["SPINF"] = "Spinal infection, review 2019",
        ["NG156"] = "NICE NG156, abdominal aortic aneurysm",
        ["RCEM-AAA"] = "RCEM, ruptured aortic aneurysm",
        ["PYELO"] = "Features of kidney infection",
        ["ACOG-BP"] = "ACOG, hypertension in pregnancy",
        ["HDP"] = "Hypertensive disorders of pregnancy, review",
        ["ACOG-W"] = "ACOG, warning signs to stop exercise in pregnancy",
        ["CDN19"] = "Canadian guideline for physical activity throughout pregnancy 2019",
        ["ACOG-804"] = "ACOG committee opinion 804 (in part)",
        ["NG59"] = "NICE NG59, low back pain",
        ["COCHRANE-DISC"] = "Rehabilitation after lumbar disc surgery, Cochrane 2014",
        ["SIN84"] = "Flexion and extension exercise in spinal osteoporosis, 1984",
        ["SSS"] = "Exercise for osteoporosis, consensus statement 2022",
    };

    /// <summary>The titles of the sources a rule cites, for those who read the finding.</summary>
    public static string InFull(string keys) => string.Join("; ", keys.Split("; ").Select(key => All.GetValueOrDefault(key, key)));
}
